import type { AnswerValue } from "../../lib/clinical/engine/answers.ts";
import { type FindingId, findingsById } from "../../lib/clinical/knowledge/findings.ts";
import type { FindingShape } from "../../lib/clinical/knowledge/model.ts";
import type { Atom } from "./plain.ts";
import { neighbours, thresholdsOf } from "./thresholds.ts";

/** An answer that stands for all those which some atoms cannot tell from it; undefined is "not asked". */
export type Sample = AnswerValue | undefined;

/** One answer for each way in which a finding can stand towards some atoms about it, "not asked" first. */
export function answerClasses(id: FindingId, atoms: readonly Atom[]): Sample[] {
  const classes = new Map<string, Sample>();
  for (const sample of candidates(findingsById[id], atoms)) {
    const row = atoms.map((atom) => Number(holds(atom, sample)));
    const key = `${isKnown(sample) ? "known" : "open"} ${row.join("")}`;
    if (!classes.has(key)) classes.set(key, sample);
  }
  return [...classes.values()];
}

/** Whether an atom about a finding holds on one answer to it. */
export function holds(atom: Atom, answer: Sample): boolean {
  if ("yes" in atom) return answer === "yes";
  if ("no" in atom) return answer === "no";
  if ("known" in atom) return isKnown(answer);
  if ("isUnknown" in atom) return !isKnown(answer);
  if ("choice" in atom) return atom.isIn.some((option) => option === answer);
  if ("choices" in atom) {
    return Array.isArray(answer) && atom.hasAny.some((option) => answer.includes(option));
  }
  if (typeof answer !== "number") return "gteOrUnknown" in atom || "ltOrUnknown" in atom;
  if ("gte" in atom) return answer >= atom.gte;
  if ("gteOrUnknown" in atom) return answer >= atom.gteOrUnknown;
  if ("gt" in atom) return answer > atom.gt;
  if ("lte" in atom) return answer <= atom.lte;
  if ("lt" in atom) return answer < atom.lt;
  if ("ltOrUnknown" in atom) return answer < atom.ltOrUnknown;
  return atom.between[0] <= answer && answer <= atom.between[1];
}

export function isKnown(answer: Sample): boolean {
  if (answer === undefined || answer === "unknown" || answer === "not_done") return false;
  return !Array.isArray(answer) || answer.length > 0;
}

function candidates(finding: FindingShape, atoms: readonly Atom[]): Sample[] {
  const options = (finding.options ?? []).map(({ value }) => value);
  if (finding.kind === "tri") return [undefined, "no", "yes"];
  if (finding.kind === "number") return [undefined, ...numbers(finding, atoms)];
  if (finding.kind === "choice") return [undefined, "unknown", ...options];
  return [
    undefined,
    ...listsOf(
      options.filter((option) => isMentioned(option, atoms)),
      options,
    ),
  ];
}

function numbers(finding: FindingShape, atoms: readonly Atom[]): number[] {
  const thresholds = atoms.flatMap((atom) => ("number" in atom ? thresholdsOf(atom) : []));
  const sorted = [...new Set(thresholds)].toSorted((a, b) => a - b);
  const values = sorted.flatMap((threshold, at) => {
    const beside = neighbours(finding, threshold);
    const next = sorted[at + 1];
    return [threshold, ...beside, ...(next === undefined ? [] : [(threshold + next) / 2])];
  });
  const possible = finding.integer ? values.map(Math.floor) : values;
  return possible.length > 0 ? possible : [finding.min ?? 0];
}

function isMentioned(option: string, atoms: readonly Atom[]): boolean {
  return atoms.some((atom) => "choices" in atom && atom.hasAny.some((value) => value === option));
}

/** Every set of the options that matter, and one that does not; the smallest first. */
function listsOf(mentioned: readonly string[], options: readonly string[]): string[][] {
  const other = options.find((option) => !mentioned.includes(option));
  const relevant = other === undefined ? mentioned : [other, ...mentioned];
  const sets = Array.from({ length: 2 ** relevant.length }, (_, members) =>
    relevant.filter((_option, at) => members & (1 << at)),
  );
  return sets.filter((set) => set.length > 0).toSorted((a, b) => a.length - b.length);
}
