// npm run --silent assess -- FILE: one assessment per line for a JSON object or JSON Lines.
import { readFileSync } from "node:fs";
import { assess } from "../lib/clinical/engine/assess.ts";
import { assessmentRequest } from "../lib/features/assessments/schema.ts";
import { readJson } from "./read-json.ts";

interface InputLine {
  readonly number: number;
  readonly text: string;
}

const file = process.argv[2];
const lines = inputLines(readInput().replace(/^\uFEFF/, ""));
if (lines.length === 0) {
  console.error("input is empty: one JSON object, or JSON Lines");
  process.exitCode = 2;
}
for (const line of lines) {
  const problems = assessLine(line.text);
  for (const problem of problems) console.error(`line ${line.number}: ${printable(problem)}`);
  if (problems.length > 0) process.exitCode = 2;
}

function readInput(): string {
  try {
    return readFileSync(file === undefined || file === "-" ? 0 : file, "utf8");
  } catch {
    console.error(`${file}: cannot be read`);
    process.exit(2);
  }
}

/** A file that is one JSON value is one line; any other is JSON Lines. */
function inputLines(text: string): InputLine[] {
  if (text.trim() !== "" && isJson(text)) return [{ number: 1, text }];
  return text
    .split("\n")
    .map((content, at) => ({ number: at + 1, text: content }))
    .filter((line) => line.text.trim() !== "");
}

/** Prints the assessment; what is wrong with the line otherwise. */
function assessLine(text: string): string[] {
  const read = readJson(text);
  if ("problems" in read) return [...read.problems];
  const parsed = assessmentRequest.safeParse(read.value);
  if (!parsed.success) {
    return parsed.error.issues.map(
      ({ path, message }) => `${path.join(".") || "input"} ${message}`,
    );
  }
  const { id, findings, as_of, guideline_profile } = parsed.data;
  const assessment = assess(findings, { asOf: as_of, guidelineProfile: guideline_profile });
  console.log(JSON.stringify(id === undefined ? assessment : { id, ...assessment }));
  return [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Ids come from outside: what steers a terminal is shown, not sent. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}
