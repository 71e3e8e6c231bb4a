import { rmSync } from "node:fs";
import { buildApp } from "../build.ts";
import { installed, runNode } from "../children.ts";
import { generateClient } from "../generate.ts";
import { undeclared } from "../migrations/commands.ts";
import { ensureBrowser } from "./install-browser.ts";
import { failed, type Outcome, passed } from "./outcome.ts";
import { readReport } from "./reports.ts";
import { createTestDatabase } from "./test-database.ts";

/** What a step may use. */
export interface StepContext {
  stop: AbortSignal;
  /** The server for test databases, opened by the first step that asks. */
  serverUrl(): Promise<string>;
}

export interface Step {
  name: string;
  /** The steps that must have passed before. */
  needs: readonly string[];
  run(context: StepContext): Promise<Outcome>;
}

const next = installed("next/dist/bin/next");
const vitest = installed("vitest/vitest.mjs");

/** Everything `npm test` does. The steps of one line run side by side, the lines one after the other. */
export const steps: readonly (readonly Step[])[] = [
  [check("generate", [], generateClient), program("typegen", [], [next, "typegen"])],
  [
    program("lock", [], ["scripts/lock-check.ts"]),
    program(
      "lint",
      [],
      [installed("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."],
    ),
    program("types", ["generate", "typegen"], [installed("typescript/bin/tsc"), "--noEmit"]),
  ],
  [{ name: "migrations", needs: [], run: everyChangeHasItsMigration }],
  [unitTests("unit", async () => ({}))],
  [unitTests("db", async ({ serverUrl }) => ({ BACKSTOP_TEST_SERVER_URL: await serverUrl() }))],
  [check("browser", [], nameBrowser)],
  [check("build", ["generate"], ({ stop }) => buildApp(stop))],
  [endToEndTests("e2e", "short")],
];

/** With those that are run only by name, for they take minutes more. */
export const everyStep: typeof steps = [...steps, [endToEndTests("e2e-long", "long")]];

/** A step that fails by throwing. */
function check(
  name: string,
  needs: readonly string[],
  run: (context: StepContext) => Promise<unknown>,
): Step {
  return { name, needs, run: async (context) => passed(String((await run(context)) ?? "")) };
}

/** A step that fails by its exit code. */
function program(name: string, needs: readonly string[], args: readonly string[]): Step {
  const run = async ({ stop }: StepContext) => {
    const { code, output } = await runNode(args, { quiet: true, stop });
    return code === 0 ? passed() : failed(output);
  };
  return { name, needs, run };
}

async function everyChangeHasItsMigration({ serverUrl }: StepContext): Promise<Outcome> {
  const database = await createTestDatabase(await serverUrl());
  try {
    const missing = await undeclared(database.url);
    return missing === null
      ? passed()
      : failed(`prisma/schema.prisma has changes without a migration:\n${missing}`);
  } finally {
    await database.drop();
  }
}

function unitTests(
  project: string,
  environment: (context: StepContext) => Promise<Record<string, string>>,
): Step {
  const report = `test-results/${project}-report.json`;
  const args = [vitest, "run", "--project", project, "--reporter=default", "--reporter=json"];
  const run = async (context: StepContext) => {
    rmSync(report, { force: true });
    const { code } = await runNode([...args, `--outputFile.json=${report}`], {
      stop: context.stop,
      env: { ...(await environment(context)), ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }) },
    });
    return readReport("vitest", report, code);
  };
  return { name: project, needs: ["generate"], run };
}

async function nameBrowser() {
  process.env["CHROME_PATH"] = ensureBrowser();
  return process.env["CHROME_PATH"];
}

function endToEndTests(name: string, project: "short" | "long"): Step {
  const report = "test-results/e2e-report.json";
  const run = async ({ stop, serverUrl }: StepContext) => {
    rmSync(report, { force: true });
    const args = [installed("@playwright/test/cli.js"), "test", `--project=${project}`];
    const env = { BACKSTOP_TEST_SERVER_URL: await serverUrl() };
    const { code } = await runNode(args, { stop, env });
    return readReport("playwright", report, code);
  };
  return { name, needs: ["browser", "build"], run };
}
