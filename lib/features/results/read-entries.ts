import {
  acceptedUnit,
  acceptedUnits,
  convertToCanonical,
} from "../../clinical/engine/convert-unit.ts";
import { unitSlip } from "../../clinical/engine/unit-slip.ts";
import { type FindingId, findingsById, isFindingId } from "../../clinical/knowledge/findings.ts";
import { recordOf } from "../../platform/record-of.ts";
import { cleanLine } from "../../platform/text-input.ts";
import { answerProblem } from "../assessments/answer-problem.ts";
import { plainNumber } from "../assessments/plain-number.ts";
import { readRange } from "./read-range.ts";
import { codedEntry, type ResultEntry } from "./result-entry.ts";
import { isResult, resultFindings } from "./result-findings.ts";

/** Fields of a form, each by finding. */
export interface ResultFields {
  readonly value?: unknown;
  readonly unit?: unknown;
  readonly range?: unknown;
  readonly flag?: unknown;
  readonly confirm?: unknown;
}

export interface EntryProblem {
  readonly path: readonly string[];
  readonly message: string;
}

interface Read {
  readonly entries: readonly ResultEntry[];
  readonly problems: readonly EntryProblem[];
}

/** What a form says of results, each with what is wrong with it. What is empty was not entered. */
export function readEntries(fields: ResultFields): Read {
  const ids = new Set([fields.value, fields.range, fields.flag].flatMap((group) => filled(group)));
  const read = [...ids].map((id) => readOne(id, textsOf(id, fields)));
  return {
    entries: read.flatMap((one) => ("entry" in one ? [one.entry] : [])),
    problems: read.flatMap((one) => ("problem" in one ? [one.problem] : [])),
  };
}

type One = { readonly entry: ResultEntry } | { readonly problem: EntryProblem };
type Texts = ReturnType<typeof textsOf>;

function readOne(id: string, texts: Texts): One {
  if (!isFindingId(id) || !resultFindings.has(id))
    return problem("value", id, `"${id}" is not a result that can be entered here`);
  const { label, kind } = findingsById[id];
  if (texts.value === "")
    return problem("value", id, `${label} needs its value, or no range and no flag`);
  return kind === "number" ? readNumber(id, texts) : readChoice(id, texts);
}

function readChoice(id: FindingId, { value }: Texts): One {
  const wrong = answerProblem(findingsById[id], value, undefined);
  if (wrong) return problem("value", id, `${findingsById[id].label} ${wrong}`);
  if (!isResult(id, value))
    return problem(
      "value",
      id,
      `${findingsById[id].label}: a test that was not done, or is not known, has no result`,
    );
  return { entry: { ...codedEntry, finding: id, coded: value } };
}

/** "<5", "> 90": below or above what was measured. */
const limit = /^(?:[<>≤≥]|<=|>=)\s*\d/;

function readNumber(id: FindingId, { value, unit, range, flag, confirm }: Texts): One {
  const { label } = findingsById[id];
  if (limit.test(value))
    return problem(
      "value",
      id,
      `${label} ${value} is a limit and no number, and no rule would know on which side it lies: enter it under Report, with ${value} as its text`,
    );
  if (!plainNumber.test(value))
    return problem(
      "value",
      id,
      `${label} must be a number with a point, such as 12.5, not ${value}`,
    );
  const units = acceptedUnits(id) ?? [];
  const labels = units.map((one) => one.label).join(" or ");
  if (units.length > 1 && unit === "")
    return problem("unit", id, `${label} needs its unit: ${labels}`);
  const ucum = unit === "" ? units[0]?.ucum : acceptedUnit(id, unit)?.ucum;
  const converted = convertToCanonical(id, Number(value), ucum);
  if (ucum === undefined || "problem" in converted)
    return problem("unit", id, `The unit of ${label} must be ${labels}, not ${unit}`);
  const wrong = answerProblem(findingsById[id], converted.value, undefined);
  if (wrong) return problem("value", id, `${label} ${wrong}`);
  const limits = range === "" ? { low: null, high: null } : readRange(id, range, ucum);
  if (!limits)
    return problem("range", id, `The range of ${label} must be written as 2.2-2.6, <5 or >60`);
  if (flag.length > 20) return problem("flag", id, `The flag of ${label} has over 20 characters`);
  const slip = unitSlip(id, Number(value), ucum, limits);
  if (slip && confirm !== "yes")
    return problem(
      "confirm",
      id,
      `${label} ${value}, or its range, is more like one in ${slip.unit}. Correct the unit, or confirm that it is as reported.`,
    );
  return {
    entry: {
      finding: id,
      number: converted.value,
      coded: null,
      unit: converted.unit,
      // In the one unit there is, an amendment writes the number itself: both must read alike.
      enteredValue: units.length > 1 ? value : String(converted.value),
      enteredUnit: ucum,
      rangeLow: limits.low,
      rangeHigh: limits.high,
      enteredRange: range || null,
      flag: flag || null,
      confirmed: slip !== null,
      parts: null,
    },
  };
}

function problem(field: string, id: string, message: string): One {
  return { problem: { path: [field, id], message } };
}

function filled(group: unknown): string[] {
  return Object.entries(recordOf(group))
    .filter(([, value]) => textOf(value) !== "")
    .map(([id]) => id);
}

function textsOf(id: string, fields: ResultFields) {
  const text = (group: unknown) => {
    const all = recordOf(group);
    return Object.hasOwn(all, id) ? textOf(all[id]) : "";
  };
  return {
    value: text(fields.value),
    unit: text(fields.unit),
    range: text(fields.range),
    flag: cleanLine(text(fields.flag)),
    confirm: text(fields.confirm),
  };
}

/** A field that was sent twice is read as nothing that is accepted. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return value === undefined || value === null ? "" : JSON.stringify(value);
}
