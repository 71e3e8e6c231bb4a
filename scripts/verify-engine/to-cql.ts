import { type Finding, findings } from "../../lib/clinical/knowledge/findings.ts";
import type { CautionCondition } from "../../lib/clinical/knowledge/model.ts";
import { atomReading, knownText, type Reading } from "./cql-atoms.ts";
import { type Plain, plainOf } from "./plain.ts";
import { conflictedFindings, possibly } from "./possibly.ts";

interface Entry {
  readonly id: string;
  readonly when: CautionCondition;
}

/**
 * The rules as a CQL library. "now" is the two-valued reading, in which what was not answered is not
 * established; "may" uses CQL's own three-valued logic: null while answers are open.
 */
export function rulesAsCql(rules: readonly Entry[]): string {
  const defines = new Map<string, string>();
  for (const { id, when } of rules) {
    const plain = plainOf(when);
    defines.set(`now ${id}`, textOf(plain, "now", defines));
    defines.set(`may ${id}`, mayText(plain, defines));
  }
  return libraryOf("Rules", [], defines);
}

/** What three-valued logic leaves open is settled answer by answer where a finding stands for and against. */
function mayText(plain: Plain, defines: Map<string, string>): string {
  const readings = [plain, ...(conflictedFindings(plain).length > 0 ? [possibly(plain)] : [])];
  const texts = readings.map((reading) => textOf(reading, "kleene", defines));
  return `Coalesce(${texts.join(", ")}, true)`;
}

/** The cautions, which also read what the rules suspected and which tests they advised. */
export function cautionsAsCql(cautions: readonly Entry[]): string {
  const defines = new Map<string, string>();
  for (const { id, when } of cautions) defines.set(id, textOf(plainOf(when), "now", defines));
  return libraryOf("Cautions", ["suspected", "needs"], defines);
}

function libraryOf(name: string, lists: readonly string[], defines: Map<string, string>): string {
  return [
    `library ${name} version '1'`,
    ...findings.flatMap(parameterOf),
    ...lists.map((list) => `parameter "${list}" List<String>`),
    "context Unfiltered",
    ...[...defines].map(([define, text]) => `define "${define}": ${text}`),
  ].join("\n");
}

/** How long the pain has lasted may be known as a range only: it has two ends. */
function parameterOf({ id, kind }: Finding): string[] {
  if (kind === "date") return [];
  if (id === "pain_duration_days") {
    return [`parameter "${id} low" Decimal`, `parameter "${id} high" Decimal`];
  }
  const type = kind === "number" ? "Decimal" : kind === "choices" ? "List<String>" : "String";
  return [`parameter "${id}" ${type}`];
}

function textOf(plain: Plain, reading: Reading, defines: Map<string, string>): string {
  const text = (part: Plain) => textOf(part, reading, defines);
  if (typeof plain === "boolean") return String(plain);
  if ("atom" in plain) return atomReading(plain.atom, reading);
  if ("asIs" in plain) return atomReading(plain.asIs, "now");
  if ("unanswered" in plain) return `(not ${knownText(plain.unanswered)})`;
  if ("not" in plain) return `(not ${text(plain.not)})`;
  if ("and" in plain) return `(${plain.and.map(text).join(" and ") || "true"})`;
  if ("or" in plain) {
    const or = `(${plain.or.map(text).join(" or ") || "false"})`;
    if (plain.name === undefined) return or;
    defines.set(`${reading} any of ${plain.name}`, or);
    return `"${reading} any of ${plain.name}"`;
  }
  if ("count" in plain) return countText(plain, `{ ${plain.count.map(text).join(", ")} }`);
  const { assessed } = plain;
  return "suspected" in assessed
    ? `("suspected" contains '${assessed.suspected}')`
    : `("needs" contains '${assessed.needs}')`;
}

/**
 * The count lies between the members that are true and those that are not false. Count skips null; without
 * "all" a query drops equal values.
 */
function countText(plain: Extract<Plain, { count: unknown }>, members: string): string {
  const least = `Count((${members}) M where M is true return all M)`;
  const most = `(${plain.count.length} - Count((${members}) M where M is false return all M))`;
  if ("atLeast" in plain) {
    const wanted = plain.atLeast;
    return `(case when ${least} >= ${wanted} then true when ${most} < ${wanted} then false else null end)`;
  }
  const wanted = plain.exactly;
  return (
    `(case when ${least} > ${wanted} or ${most} < ${wanted} then false ` +
    `when ${least} = ${most} then true else null end)`
  );
}
