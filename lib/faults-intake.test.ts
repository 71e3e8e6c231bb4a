import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const [proved = ""] = readFileSync("docs/safety/faults-intake.md", "utf8").split("## Not held");
const rows = proved.split("\n").filter((line) => /^\| (?!fault)[^-]/.test(line));
const cited = rows.map((row) => / `([\w/.-]+\.ts)`: (.+) \|$/.exec(row)?.slice(1) ?? [row]);

it("every fault of the table names a test that exists, by its file and its title", () => {
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter(([file = "", title]) => !title || !holds(file, title))).toEqual([]);
});

function holds(file: string, title: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes(`"${title}"`);
}
