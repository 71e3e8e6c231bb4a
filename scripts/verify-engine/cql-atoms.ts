import { type FindingId, findingsById } from "../../lib/clinical/knowledge/findings.ts";
import type { NumberLeaf } from "../../lib/clinical/knowledge/model.ts";
import { type Atom, findingOf } from "./plain.ts";

/** now: what is not answered is not established. kleene: null while the answer is open. */
export type Reading = "now" | "kleene";

/** One question about one finding, in CQL. */
export function atomReading(atom: Atom, reading: Reading): string {
  if ("number" in atom) return numberReading(atom, reading);
  if (reading === "kleene" && "yes" in atom) return `("${atom.yes}" = 'yes')`;
  if (reading === "kleene" && "no" in atom) return `("${atom.no}" = 'no')`;
  const established = establishedText(atom);
  return reading === "now"
    ? established
    : `(if ${knownText(findingOf(atom))} then ${established} else null)`;
}

function establishedText(atom: Exclude<Atom, NumberLeaf>): string {
  if ("yes" in atom) return `("${atom.yes}" ~ 'yes')`;
  if ("no" in atom) return `("${atom.no}" ~ 'no')`;
  if ("known" in atom) return knownText(atom.known);
  if ("isUnknown" in atom) return `(not ${knownText(atom.isUnknown)})`;
  if ("choice" in atom) {
    const options = atom.isIn.map((option) => `"${atom.choice}" ~ '${option}'`);
    return `(${options.join(" or ") || "false"})`;
  }
  const options = atom.hasAny.map((option) => `'${option}'`);
  return `(exists ("${atom.choices}" intersect { ${options.join(", ")} }))`;
}

/** Answered with something other than "not known". */
export function knownText(id: FindingId): string {
  const { kind } = findingsById[id];
  if (kind === "choices") return `(exists "${id}")`;
  if (kind !== "choice") return `("${endsOf(id).low}" is not null)`;
  return `Coalesce("${id}" != 'unknown' and "${id}" != 'not_done', false)`;
}

function numberReading(leaf: NumberLeaf, reading: Reading): string {
  const kleene = comparison(leaf, endsOf(leaf.number));
  if (reading === "kleene") return kleene;
  const whileUnknown = "gteOrUnknown" in leaf || "ltOrUnknown" in leaf;
  return `Coalesce(${kleene}, ${whileUnknown})`;
}

interface Ends {
  readonly low: string;
  readonly high: string;
}

function endsOf(id: string): Ends {
  return id === "pain_duration_days"
    ? { low: `${id} low`, high: `${id} high` }
    : { low: id, high: id };
}

function comparison(leaf: NumberLeaf, ends: Ends): string {
  if ("gte" in leaf) return reaches(">=", leaf.gte, ends);
  if ("gteOrUnknown" in leaf) return reaches(">=", leaf.gteOrUnknown, ends);
  if ("gt" in leaf) return reaches(">", leaf.gt, ends);
  if ("lt" in leaf) return staysUnder("<", leaf.lt, ends);
  if ("ltOrUnknown" in leaf) return staysUnder("<", leaf.ltOrUnknown, ends);
  if ("lte" in leaf) return staysUnder("<=", leaf.lte, ends);
  const [from, to] = leaf.between;
  return `(${reaches(">=", from, ends)} and ${staysUnder("<=", to, ends)})`;
}

/** Null when only the upper end of a range reaches the threshold. */
function reaches(sign: ">=" | ">", threshold: number, { low, high }: Ends): string {
  const limit = decimal(threshold);
  if (low === high) return `("${low}" ${sign} ${limit})`;
  return `(if "${low}" ${sign} ${limit} then true else if not ("${high}" ${sign} ${limit}) then false else null)`;
}

function staysUnder(sign: "<" | "<=", threshold: number, { low, high }: Ends): string {
  const limit = decimal(threshold);
  if (low === high) return `("${low}" ${sign} ${limit})`;
  return `(if "${high}" ${sign} ${limit} then true else if not ("${low}" ${sign} ${limit}) then false else null)`;
}

function decimal(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`;
}
