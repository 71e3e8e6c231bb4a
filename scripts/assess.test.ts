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

  it("names line and field of what is no answer, or hides one", () => {
    const refused = [
      ['{"findings":{"esr_mm_h":NaN}}', "findings.esr_mm_h is not JSON: NaN"],
      ['{"findings":{"esr_mm_h":-Infinity}}', "findings.esr_mm_h is not JSON: -Infinity"],
      ['{"findings":{"esr_mm_h":1e999}}', "findings.esr_mm_h must be a number from"],
      ['{"findings":{"esr_mm_h":"50"}}', "findings.esr_mm_h must be a numb"],
      ['{"findings":{"__proto__":"yes"}}', "findings.__proto__ is not a finding"],
      ['{"findings":{"constructor":"yes"}}', "findings.constructor is not a find"],
      ['{"__proto__":{},"findings":{}}', 'input Unrecognized key: "__proto__"'],
      ['{"findings":{"fever":"yes","fever":"no"}}', "findings.fever is given twice"],
      ['{"findings":{"fever":"yes","f\\u0065ver":"no"}}', "findings.fever is given twice"],
      ['{"findings":{"fever":"yes"},"findings":{}}', "findings is given twice"],
      ['{"results":[{"value":1},{"value":NaN}]}', "results.1.value is not JSON: NaN"],
      ['{"findings":{},"results":{}}', "results must be a list of"],
    ];
    const { stdout, stderr, status } = run(refused.map(([line]) => line).join("\n"));
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr.trim().split("\n")).toEqual(
      refused.map(([, problem], at) => expect.stringContaining(`line ${at + 1}: ${problem}`)),
    );
  });

  it("reads a value that looks like a repeated key as what it is", () => {
    const line = '{"id":"\\"findings\\":{","findings":{"pain_region":["lumbar","thoracic"]}}';
    expect(run(line)).toMatchObject({ status: 0, stderr: "" });
  });

  it("takes results in the unit of the laboratory", () => {
    const converted = run(
      results({ finding: "calcium_adjusted_mmol_l", value: 12.2, unit: "mg/dl" }),
    );
    const canonical = run('{"findings":{"calcium_adjusted_mmol_l":3.044}}');
    expect(JSON.parse(converted.stdout)).toMatchObject({ tier: "emergency" });
    expect(converted.stdout).toBe(canonical.stdout);
  });

  it("refuses a result whose unit or value does not fit, naming what is accepted", () => {
    const refused = [
      [{ finding: "hb_g_l", value: 10, unit: "stone" }, "results.0.unit must be one of g/L, g/dL"],
      [{ finding: "hb_g_l", value: 10 }, "results.0.unit must be one of g/L, g/dL"],
      [{ finding: "hb_g_l", value: 100, unit: "g/dL" }, "results.0.value must be a number from 10"],
      [{ finding: "hb_g_l", value: "10", unit: "g/dL" }, "results.0.value must be a number"],
      [{ finding: "toString", value: 1, unit: "g/L" }, "results.0.finding is not a finding"],
      [{ finding: "fever", value: 1 }, "results.0.finding has no unit: give fever in findings"],
      [{ finding: "esr_mm_h", value: 1, taken: "2026-02-30" }, "results.0.taken must be a day"],
      [{ finding: "esr_mm_h", value: 1, by: "x" }, 'results.0 Unrecognized key: "by"'],
    ] as const;
    const { stdout, stderr, status } = run(refused.map(([one]) => results(one)).join("\n"));
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr.trim().split("\n")).toEqual(
      refused.map(([, problem], at) => expect.stringContaining(`line ${at + 1}: ${problem}`)),
    );
  });

  it("refuses two values for one finding, naming both places", () => {
    const result = { finding: "hb_g_l", value: 10, unit: "g/dL" };
    const both = (hb: number) => JSON.stringify({ findings: { hb_g_l: hb }, results: [result] });
    expect(run(both(90)).stderr).toContain("results.0.value is 100, but findings.hb_g_l is 90");
    expect(run(both(100)).status).toBe(0);
    const other = { finding: "hb_g_l", value: 9, unit: "g/dL" };
    const twice = JSON.stringify({ findings: {}, results: [result, other] });
    expect(run(twice).stderr).toContain("results.1.value is 90, but results.0 is 100");
  });

  it("refuses a result of a day after the consultation", () => {
    const result = { finding: "esr_mm_h", value: 20, taken: "2026-11-22" };
    const line = { findings: {}, as_of: "2026-11-21", results: [result] };
    expect(run(JSON.stringify(line)).stderr).toContain("results.0.taken must not be after as_of");
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

function results(...given: readonly object[]): string {
  return JSON.stringify({ findings: {}, results: given });
}
