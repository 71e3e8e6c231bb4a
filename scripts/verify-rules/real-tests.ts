import { failingTests } from "./copied-tree.ts";
import type { Judged } from "./judge.ts";

/** Notices every change whatever it is, and so says nothing about the other tests. */
const hashTest = "knowledge.test.ts: is the one whose hash is committed";

/**
 * Makes some of the changes in the files of a copy of the tree and runs the tests of lib/clinical there. True when
 * the witnesses fail there exactly where the check in memory noticed.
 */
export async function compareWithTests(judged: readonly Judged[], sample: number) {
  if (sample === 0) return true;
  const unchanged = await failingTests(null);
  console.log(`real, nothing changed: ${unchanged.size} tests fail`);
  let agreed = true;
  const step = Math.ceil(judged.length / sample);
  for (const { rule, mutation, outcome } of judged.filter((_, at) => at % step === 0)) {
    const failed = [...(await failingTests(mutation))].filter((test) => !unchanged.has(test));
    const files = new Set(failed.filter((test) => test !== hashTest).map(fileOf));
    const asInMemory = files.has("rule-witnesses.test.ts") === (outcome === "killed");
    agreed &&= asInMemory;
    console.log(`real, ${rule.id} ${mutation.what}: ${outcome} in memory`);
    console.log(`  fails ${[...files].join(", ") || "nothing"}${asInMemory ? "" : ": DISAGREES"}`);
  }
  return agreed;
}

function fileOf(test: string): string {
  return test.slice(0, test.indexOf(":"));
}
