// npm run report:published: the engine on 49 published patients, each miss by name.
import { type Comparison, compareCases, readPublishedCases } from "./published-cases.ts";

const cases = readPublishedCases();
const compared = compareCases(cases);
console.log(`${cases.length} published patients, ${compared.length} time points`);
report("reach the least urgent tier a careful clinician would accept", (c) => c.reachesTier);
report("list the diagnosis where it was to be expected", (c) => c.listsCondition);
report("suggest a useful test where one was due", (c) => c.suggestsTest);
report("suggest none of the tests the report warns against", (c) => c.holdsBack);

function report(what: string, passes: (comparison: Comparison) => boolean | null) {
  const asked = compared.filter((comparison) => passes(comparison) !== null);
  const missed = asked.filter((comparison) => passes(comparison) === false);
  console.log(`${asked.length - missed.length} of ${asked.length} ${what}`);
  for (const { at, tier, expected } of missed)
    console.log(`  missed: ${at} (${tier}, ${expected})`);
}
