// npm run verify:rules: every rule with one thing changed at a time; the committed witnesses must notice each.
// --write makes the witnesses anew; --real N also makes N of the changes in a copy of the tree and runs its tests.
import { parseArgs } from "node:util";
import { type Rule, rules } from "../../lib/clinical/knowledge/rules.ts";
import { wrongIn } from "../../lib/clinical/vignettes/rule-witnesses.ts";
import { CqlEvaluator } from "../verify-engine/cql-evaluator.ts";
import { rulesAsCql } from "../verify-engine/to-cql.ts";
import { translate } from "../verify-engine/translate.ts";
import { type Judged, judge } from "./judge.ts";
import { mutationsOf } from "./mutations.ts";
import { compareWithTests } from "./real-tests.ts";
import { readWitnesses, writeWitnesses } from "./witnesses.ts";

const { values } = parseArgs({
  options: { write: { type: "boolean" }, real: { type: "string", default: "0" } },
});
if (values.write) await writeWitnesses(rules, new CqlEvaluator(translate(rulesAsCql(rules))));

const witnesses = readWitnesses();
const judged = rules.flatMap((rule) =>
  mutationsOf(rule).map((mutation) => judge(rule, mutation, witnesses.get(rule.id))),
);
const wrong = rules.filter(isWrong);
console.log(`rules ${rules.length}`);
console.log(`mutations ${judged.length}, killed ${withOutcome("killed").length}`);
list(
  "differ from their witnesses",
  wrong.map(({ id }) => id),
);
list("equivalent, no patient can tell them apart", withOutcome("equivalent").map(inWords));
list("survivors", withOutcome("survived").map(inWords));
const agreed = await compareWithTests(judged, Number(values.real));
process.exitCode = wrong.length > 0 || withOutcome("survived").length > 0 || !agreed ? 1 : 0;

function withOutcome(wanted: Judged["outcome"]): Judged[] {
  return judged.filter(({ outcome }) => outcome === wanted);
}

function inWords({ rule, mutation }: Judged): string {
  return `${rule.id} ${mutation.what}`;
}

function list(what: string, entries: readonly string[]) {
  console.log(`${what} ${entries.length}`);
  for (const entry of entries) console.log(`  ${entry}`);
}

function isWrong(rule: Rule): boolean {
  const expected = witnesses.get(rule.id);
  return expected === undefined || wrongIn(rule, expected).length > 0;
}
