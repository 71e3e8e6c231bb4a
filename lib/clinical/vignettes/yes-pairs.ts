import { assess } from "../engine/assess.ts";
import { type FindingId, findings } from "../knowledge/findings.ts";
import { severity } from "../knowledge/tiers.ts";
import { negativeBase } from "./negative-base.ts";

export type YesPair = readonly [FindingId, FindingId];

/** A yes to it speaks for something harmless: it may lower the tier. */
const reassuring = "pain_explained";

const triIds = findings
  .filter(({ kind, id }) => kind === "tri" && id !== reassuring)
  .map(({ id }) => id);

/** Every two yes/no findings, each pair once. */
export const yesPairs: readonly YesPair[] = triIds.flatMap((first, at) =>
  triIds.slice(at + 1).map((second): YesPair => [first, second]),
);

/** Those pairs of which a yes to both, everything else denied, is less urgent than a yes to one (specification 0.3, P1). */
export function pairsThatLower(pairs: readonly YesPair[]): YesPair[] {
  const rank = (ids: readonly FindingId[]) =>
    severity(assess({ ...negativeBase, ...Object.fromEntries(ids.map((id) => [id, "yes"])) }).tier);
  const alone = new Map(triIds.map((id) => [id, rank([id])]));
  return pairs.filter((pair) => {
    const least = Math.min(...pair.map((id) => alone.get(id) ?? 0));
    return rank(pair) > least;
  });
}
