import { type Finding, findingsById } from "../knowledge/findings.ts";
import type { AnswerValue } from "./answers.ts";
import { isAnswer } from "./facts.ts";
import { thresholdsOf } from "./number-leaf.ts";
import { type AskedFinding, askedFindings, leavesAnswered } from "./rule-graph.ts";
import type { QuestionLeaf } from "./standing.ts";

/** An answer that might be given instead, and how the leaves of its finding would then stand. */
export interface Supposition {
  readonly value: AnswerValue;
  readonly bits: Uint8Array;
}

const byFinding = new Map(
  [...askedFindings.values()].map((asked) => [asked.id, supposed(asked, valuesOf(asked))]),
);

/** Every answer that rules could tell from the present one; the nearest number first. */
export function suppositionsFor(
  asked: AskedFinding,
  present: AnswerValue | undefined,
): readonly Supposition[] {
  const usual = byFinding.get(asked.id) ?? [];
  if (Array.isArray(present)) return supposed(asked, listsBeside(asked, present));
  if (typeof present !== "number") return usual.filter(({ value }) => value !== present);
  const distance = ({ value }: Supposition) => Math.abs((value as number) - present);
  return usual
    .filter(({ value }) => value !== present)
    .toSorted((a, b) => distance(a) - distance(b));
}

function supposed(asked: AskedFinding, values: readonly AnswerValue[]): Supposition[] {
  return values.map((value) => ({ value, bits: leavesAnswered(asked, value) }));
}

function valuesOf({ id, leaves }: AskedFinding): AnswerValue[] {
  const finding = findingsById[id];
  if (finding.kind === "tri") return ["yes", "no"];
  if (finding.kind === "number") return aroundThresholds(finding, leaves);
  const options = (finding.options ?? []).map(({ value }) => value).filter(isAnswer);
  return finding.kind === "choice" ? options : options.map((option) => [option]);
}

/** On each threshold and one step to either side, within what is possible. */
function aroundThresholds(
  { integer, min = 0, max = 0 }: Finding,
  leaves: readonly QuestionLeaf[],
): number[] {
  const thresholds = leaves.flatMap((leaf) => ("number" in leaf ? thresholdsOf(leaf) : []));
  const decimals = integer ? 0 : Math.max(1, ...thresholds.map(decimalsOf));
  const step = 10 ** -decimals;
  const around = thresholds.flatMap((at) => [at - step, at, at + step]);
  const exact = new Set(around.map((value) => Number(value.toFixed(decimals))));
  return [...exact].filter((value) => value >= min && value <= max).toSorted((a, b) => a - b);
}

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** One option more or one less. */
function listsBeside({ id }: AskedFinding, present: readonly string[]): string[][] {
  const options = (findingsById[id].options ?? []).map(({ value }) => value).filter(isAnswer);
  const fewer = present.map((gone) => present.filter((option) => option !== gone));
  const more = options
    .filter((option) => !present.includes(option) && option !== "none")
    .map((option) => [...present.filter((other) => other !== "none"), option]);
  return [...fewer.filter((list) => list.length > 0), ...more];
}
