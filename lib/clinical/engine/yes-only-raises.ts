import { type FindingId, findings } from "../knowledge/findings.ts";
import { relevance } from "../knowledge/relevance.ts";
import { rules } from "../knowledge/rules.ts";
import { type Occurrence, occurrences } from "./polarity.ts";
import { findingOf } from "./standing.ts";

const pressing = rules.filter(({ tier }) => tier !== "self_management");
const placed = pressing.flatMap(({ when }) => occurrences(when, 1));
const read: ReadonlySet<FindingId> = new Set(placed.map(({ leaf }) => findingOf(leaf)));

/** Whether they are counted, or decide whether an answer that a rule reads is. */
const ofRelevance = relevance.flatMap(({ when, questions }) => {
  const members = Object.entries(questions) as [FindingId, { excluded?: unknown }][];
  const lost = members.flatMap(([id, { excluded }]) => (excluded && read.has(id) ? [id] : []));
  if (lost.length === 0) return [];
  return [...lost, ...occurrences(when, 1).map(({ leaf }) => findingOf(leaf))];
});

const sometimesAgainst = new Set<FindingId>([
  ...placed.filter((place) => !isFavoured(place)).map(({ leaf }) => findingOf(leaf)),
  ...ofRelevance,
]);

/**
 * Questions of which a yes instead of a no, beside whatever else, meets the same rules and perhaps more: all above
 * self-management, so the tier and the soonest clock are never less urgent.
 */
export const yesOnlyRaises: ReadonlySet<FindingId> = new Set(
  findings
    .filter(({ kind, id }) => kind === "tri" && !sometimesAgainst.has(id))
    .map(({ id }) => id),
);

/** Known it is either way. */
function isFavoured({ leaf, sign }: Occurrence): boolean {
  if ("known" in leaf || "isUnknown" in leaf) return true;
  return ("yes" in leaf && sign === 1) || ("no" in leaf && sign === -1);
}
