import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const log = readFileSync("docs/safety/hazard-log.md", "utf8");
const [guarded = ""] = log.split("## Open");

it("every hazard that is called guarded names a test that exists", () => {
  const hazards = guarded.split("\n").filter((line) => line.startsWith("| HZ"));
  const unguarded = hazards.filter((line) => !testsOf(line).some((file) => existsSync(file)));
  expect(hazards.length).toBeGreaterThan(0);
  expect(unguarded).toEqual([]);
});

it("every test the log names exists", () => {
  expect(testsOf(log).filter((file) => !existsSync(file))).toEqual([]);
});

function testsOf(text: string): string[] {
  return [...text.matchAll(/`([\w/-]+\.(?:property\.test|db\.test|test|spec)\.ts)`/g)].map(
    ([, file = ""]) => file,
  );
}
