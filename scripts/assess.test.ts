import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("assess.ts", import.meta.url));

describe("npm run assess", () => {
  it("prints one assessment per line, with the id that was given", () => {
    const { stdout, status } = run('{"id":"a","findings":{"fever":"yes"}}\n{"findings":{}}\n');
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([first.id, first.tier, second.tier, status]).toEqual(["a", "urgent", "routine", 0]);
  });

  it("names line and field of what is wrong, and still prints the other lines", () => {
    const { stdout, stderr, status } = run(
      '{"findings":{"pain_intensity_nrs":11}}\n{"findings":{"fever":"no"}}\nnot json\n{"findings":{"xyz":1}}',
    );
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr.trim().split("\n")).toEqual([
      "line 1: findings.pain_intensity_nrs must be a whole number from 0 to 10 (out of 10), not 11",
      "line 3: is not JSON",
      "line 4: findings.xyz is not a finding of the catalogue",
    ]);
    expect(status).toBe(2);
  });

  it("refuses empty input, and reads input that begins with a byte order mark", () => {
    expect(run("\n")).toMatchObject({ status: 2, stdout: "" });
    expect(run('\uFEFF{"findings":{}}').status).toBe(0);
  });

  it("says what is missing, and shows control characters instead of sending them", () => {
    const { stderr } = run('{"id":"a"}\n{"findings":{"\\u001b[31m":"yes"}}');
    expect(stderr).toContain("line 1: findings must be an object of finding ids and answers");
    expect(stderr).toContain("findings.\\u001b[31m is not a finding");
  });

  it("refuses a file that cannot be read", () => {
    const { stderr, status } = spawnSync(process.execPath, [script, "no-such-file"], {
      encoding: "utf8",
    });
    expect([stderr.trim(), status]).toEqual(["no-such-file: cannot be read", 2]);
  });
});

function run(input: string) {
  return spawnSync(process.execPath, [script], { input, encoding: "utf8" });
}
