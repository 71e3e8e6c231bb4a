// npm run verify:dates: the due day of every calendar day from 2024 to 2030 in every time zone, against ICU's own calendar.
import { parseArgs } from "node:util";
import { dueWithin } from "../../lib/features/follow-up/due-date.ts";
import { type DueWithin, dueProblem } from "./check-due.ts";
import { dayReader } from "./local-day.ts";

const { values } = parseArgs({ options: { plant: { type: "boolean" } } });

const first = Date.UTC(2024, 0, 1);
const last = Date.UTC(2030, 11, 31);
/** Odd steps, so that the hour of the request goes round the clock and meets each change of the clocks at another one. */
const step = 24 * 3_600_000 + 37 * 60_000;
const clocks = [0, 1, 14];

const due: DueWithin = values.plant ? aDayOf24Hours : dueWithin;
const zones = Intl.supportedValuesOf("timeZone");
const problems: string[] = [];
let checked = 0;
for (const timeZone of zones) {
  const read = dayReader(timeZone);
  for (let from = first; from <= last; from += step) {
    for (const days of clocks) {
      const problem = dueProblem(due, { from, days, timeZone }, read);
      if (problem) problems.push(problem);
      checked += 1;
    }
  }
}

console.log(`time zones ${zones.length}, due days checked ${checked}`);
console.log(`wrong ${problems.length}`);
for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The control, which must be found wrong: a due day that always lasts 24 hours. */
function aDayOf24Hours(...asked: Parameters<DueWithin>): ReturnType<DueWithin> {
  const right = dueWithin(...asked);
  const before = dueWithin("P0D", asked[1], asked[2]);
  const days = Number(asked[0].slice(1, -1));
  return { ...right, dueBy: new Date(before.dueBy.getTime() + days * 86_400_000) };
}
