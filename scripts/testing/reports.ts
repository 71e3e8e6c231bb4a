import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { failed, type Outcome } from "./outcome.ts";

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }));

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), skipped: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

const reports = { vitest: vitestReport, playwright: playwrightReport };

/**
 * The counts in the JSON report of a test program that ended with `code`. A program that failed
 * without a failed test (a file that does not load) counts as one failure.
 */
export function readReport(program: keyof typeof reports, file: string, code: number): Outcome {
  if (!existsSync(file)) return failed(`${program} left no report.`);
  const counts = reports[program].parse(JSON.parse(readFileSync(file, "utf8")));
  const silent = code !== 0 && counts.failed === 0;
  return {
    ...counts,
    failed: silent ? 1 : counts.failed,
    output: silent ? `${program} failed outside its tests: see above.` : "",
  };
}
