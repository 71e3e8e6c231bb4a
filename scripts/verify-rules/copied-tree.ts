import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installed, runNode } from "../children.ts";
import type { Mutation } from "./mutations.ts";

const root = path.resolve(import.meta.dirname, "../..");
const copied = ["lib", "package.json", "tsconfig.json", "vitest.config.ts"];

/** The tests of lib/clinical that fail in a copy of the tree, "file: title", with one rule changed there or none. */
export async function failingTests(mutation: Mutation | null): Promise<Set<string>> {
  const tree = mkdtempSync(path.join(tmpdir(), "verify-rules-"));
  try {
    for (const name of copied) {
      cpSync(path.join(root, name), path.join(tree, name), { recursive: true });
    }
    symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"));
    if (mutation) replaceRule(path.join(tree, "lib/clinical/knowledge/rules"), mutation);
    const report = path.join(tree, "report.json");
    const args = ["run", "--project", "unit", "--root", tree, "lib/clinical"];
    const reporting = ["--reporter=json", `--outputFile=${report}`];
    await runNode([installed("vitest/vitest.mjs"), ...args, ...reporting], { quiet: true });
    return failuresIn(JSON.parse(readFileSync(report, "utf8")));
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** The rule's lines of its topic file give way to the changed rule. */
function replaceRule(folder: string, { rule }: Mutation) {
  const entry = new RegExp(`^  \\{\\n    id: "${rule.id}",\\n[\\s\\S]*?^  \\},\\n`, "m");
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const text = readFileSync(file, "utf8");
    if (!entry.test(text)) continue;
    writeFileSync(
      file,
      text.replace(entry, () => `  ${JSON.stringify(rule)},\n`),
    );
    return;
  }
  throw new Error(`${rule.id} is in no file of ${folder}`);
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

function failuresIn({ testResults }: Report): Set<string> {
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ title }) => `${path.basename(name)}: ${title}`),
  );
  return new Set(failures);
}
