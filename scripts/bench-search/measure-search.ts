// Run by bench-search.ts with the largest practice and somebody who works there.
import { availableParallelism, loadavg } from "node:os";
import pg from "pg";
import { searchPatients } from "../../lib/features/patients/queries.ts";
import { readSearchPage } from "../../lib/features/patients/search-patients.ts";
import { actorSchema } from "../../lib/platform/actor.ts";
import { atRank } from "../bench-intake/at-rank.ts";
import { recordStatements, replay } from "./recorded-statements.ts";
import { type SearchCase, searchCases } from "./search-cases.ts";

const rounds = 100;
const goal = 1.5;

const [practiceId = "", id = ""] = process.argv.slice(2);
const actor = actorSchema.parse({
  id,
  practiceId,
  role: "clinician",
  name: "Bench",
  timeZone: "Europe/London",
  guidelineProfile: "UK",
});

const connectionString = process.env["DATABASE_URL"];
const client = new pg.Client({ connectionString, options: "-c role=backstop_app -c TimeZone=UTC" });
await client.connect();
const cases = await inPractice(() => searchCases(client, practiceId));
console.log(`load_average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);

const p95 = new Map<string, number>();
const missed: string[] = [];
for (const one of cases) await measure(one);
compareDeep("everyone");
compareDeep("number_prefix");
console.log(missed.length === 0 ? `goals met: <= ${goal}x` : `goals missed: ${missed.join(", ")}`);
await client.end();
process.exit(0);

async function measure({ name, term, cursor }: SearchCase): Promise<void> {
  const statements = await inPractice(() =>
    recordStatements(client, (tx) => readSearchPage(tx, actor, { term, cursor })),
  );
  const [product, raw]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    product.push(await timed(() => searchPatients(actor, { term, cursor })));
    raw.push(await timed(() => replay(client, practiceId, statements)));
  }
  for (const share of [0.5, 0.95]) {
    const [ours, theirs] = [atRank(product, share), atRank(raw, share)];
    const label = `search.${name}.p${share * 100}`;
    console.log(`${label} ${ours.toFixed(2)} ms ${(ours / theirs).toFixed(2)}x_same_sql`);
    if (share === 0.95 && ours > goal * theirs) missed.push(`${label} ${goal}x`);
    if (share === 0.95) p95.set(name, ours);
  }
}

function compareDeep(name: string): void {
  const ratio = (p95.get(`${name}.deep`) ?? 0) / (p95.get(name) ?? 1);
  console.log(`search.${name}.deep_to_first ${ratio.toFixed(2)} x -`);
  if (ratio > goal) missed.push(`${name} deep ${goal}x the first`);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

async function inPractice<Result>(run: () => Promise<Result>): Promise<Result> {
  await client.query("begin");
  await client.query("select set_config('app.practice_id', $1, true)", [practiceId]);
  const result = await run();
  await client.query("commit");
  return result;
}
