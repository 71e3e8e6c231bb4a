import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { DayOrder } from "../patients/schema.ts";
import { resultsInput } from "./entry-schema.ts";
import { grouped } from "./testing/fictional-results.ts";
import { isResultAbnormal } from "./unreviewed.ts";

const today = "2026-11-24";

function read(fields: Readonly<Record<string, string>>, order: DayOrder = "day first") {
  const sent = { presentationId: randomUUID(), idempotencyKey: randomUUID(), takenOn: today };
  return resultsInput(today, order).safeParse({ ...sent, ...grouped(fields) });
}

function problems(fields: Readonly<Record<string, string>>): Record<string, string> {
  const issues = read(fields).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

const calcium = {
  "value.calcium_adjusted_mmol_l": "2.9",
  "unit.calcium_adjusted_mmol_l": "mmol/L",
};

describe("a report", () => {
  it("is kept as typed and in the unit of the catalogue, with the range of its laboratory", () => {
    const { data } = read({
      "value.calcium_adjusted_mmol_l": "11.6",
      "unit.calcium_adjusted_mmol_l": "mg/dL",
      "range.calcium_adjusted_mmol_l": "8.8–10.4",
      "flag.calcium_adjusted_mmol_l": "H",
    });
    expect(data?.entries).toMatchObject([
      {
        finding: "calcium_adjusted_mmol_l",
        number: 2.894,
        unit: "mmol/L",
        enteredValue: "11.6",
        enteredUnit: "mg/dL",
        rangeLow: 2.196,
        rangeHigh: 2.595,
        enteredRange: "8.8–10.4",
        flag: "H",
        confirmed: false,
      },
    ]);
  });

  it.each([
    ["<5", null, 5],
    ["> 60", 60, null],
    ["up to 30", null, 30],
    ["4 to 11", 4, 11],
    ["4-11", 4, 11],
  ])("reads a range printed as %s", (range, low, high) => {
    const { data } = read({ "value.esr_mm_h": "3", "range.esr_mm_h": range });
    expect(data?.entries[0]).toMatchObject({ rangeLow: low, rangeHigh: high });
  });

  it("adds up a score as far as it goes, and keeps its items", () => {
    const { data } = read({ "sins.location": "junctional", "sins.pain": "mechanical" });
    expect(data?.entries).toMatchObject([
      {
        finding: "sins",
        coded: "6 to 18 of 18",
        parts: { location: "junctional", pain: "mechanical" },
      },
    ]);
  });
});

it.each(["<5", "> 90", "≤0.1", "<= 5"])("a limit, as %s, is sent to the report", (value) => {
  expect(problems({ "value.crp_mg_l": value })).toMatchObject({
    "value.crp_mg_l": expect.stringContaining(`enter it under Report, with ${value} as its text`),
  });
});

describe("the report of a test", () => {
  const said = { "report.test": "ecg", "report.reading": "not_normal" };

  it("keeps its reading and its text, with line ends made one and nothing that cannot be stored", () => {
    const { data } = read({ ...said, "report.text": " Block\u0000\r\nof the left branch " });
    expect(data?.entries).toMatchObject([
      { finding: "report_ecg", coded: "not_normal", parts: { text: "Block\nof the left branch" } },
    ]);
  });

  it("is nothing where only the test stands in the form", () => {
    expect(problems({ "report.test": "ecg" })).toEqual({
      form: expect.stringContaining("at least one result"),
    });
  });

  it("names its field where it is no text at all", () => {
    const sent = { presentationId: randomUUID(), idempotencyKey: randomUUID(), takenOn: today };
    const report = { test: "ecg", reading: ["normal"], text: ["a", "b"] };
    const issues = resultsInput(today, "day first").safeParse({ ...sent, report }).error?.issues;
    expect(issues?.map(({ path }) => path.join("."))).toEqual(["report.reading", "report.text"]);
  });
});

it("a day in numbers is read as the practice writes it", () => {
  const numeric = { ...calcium, takenOn: "04/05/2026" };
  expect(read(numeric).data?.takenOn).toBe("2026-05-04");
  expect(read(numeric, "month first").data?.takenOn).toBe("2026-04-05");
});

describe("what cannot be right is refused by name", () => {
  it.each([
    [{}, "form", "at least one result"],
    [{ "value.esr_mm_h": "high" }, "value.esr_mm_h", "must be a number"],
    [{ "value.crp_mg_l": "1,200", "unit.crp_mg_l": "mg/L" }, "value.crp_mg_l", "with a point"],
    [{ "value.esr_mm_h": "900" }, "value.esr_mm_h", "from 0 to 200 (mm/h), not 900"],
    [{ "value.hb_g_l": "12.1" }, "unit.hb_g_l", "needs its unit: g/L or g/dL"],
    [
      { "value.hb_g_l": "7", "unit.hb_g_l": "mmol/L" },
      "unit.hb_g_l",
      "must be g/L or g/dL, not mmol/L",
    ],
    [
      { ...calcium, "range.calcium_adjusted_mmol_l": "2.6-2.2" },
      "range.calcium_adjusted_mmol_l",
      "2.2-2.6",
    ],
    [
      { ...calcium, "range.calcium_adjusted_mmol_l": "normal" },
      "range.calcium_adjusted_mmol_l",
      "<5",
    ],
    [{ "range.esr_mm_h": "<20" }, "value.esr_mm_h", "needs its value"],
    [
      { ...calcium, "flag.calcium_adjusted_mmol_l": "x".repeat(21) },
      "flag.calcium_adjusted_mmol_l",
      "20",
    ],
    [{ "value.fever": "yes" }, "value.fever", "not a result"],
    [{ "value.nonsense": "1" }, "value.nonsense", "not a result"],
    [
      { "value.mri_spine_result": "bad" },
      "value.mri_spine_result",
      "must be one of not_done, normal",
    ],
    [{ "value.mri_spine_result": "not_done" }, "value.mri_spine_result", "has no result"],
    [{ "sins.location": "knee" }, "sins.location", "junctional"],
    [{ "report.test": "hiv", "report.text": "Positive" }, "report.reading", "how the report reads"],
    [{ "report.test": "hiv", "report.reading": "bad" }, "report.reading", "how the report reads"],
    [{ "report.reading": "normal" }, "report.test", "the test that was reported"],
    [{ "report.test": "esr_mm_h", "report.reading": "normal" }, "report.test", "the test"],
    [{ "report.test": "hiv", "report.reading": "serious" }, "report.text", "what the report says"],
    [
      { "report.test": "hiv", "report.reading": "normal", "report.text": "x".repeat(10_001) },
      "report.text",
      "10,000",
    ],
    [{ "value.haematuria_dipstick": "unknown" }, "value.haematuria_dipstick", "has no result"],
    [{ ...calcium, takenOn: "2026-11-25" }, "takenOn", "in the future"],
    [{ ...calcium, takenOn: "yesterday" }, "takenOn", "05-Apr-2026"],
    [{ ...calcium, takenOn: "" }, "takenOn", "05-Apr-2026"],
    [{ ...calcium, takenOn: "1066-10-14" }, "takenOn", "years ago"],
    [{ ...calcium, loopId: "7" }, "loopId", "loop"],
  ] as const)("%j at %s", (fields, field, words) => {
    expect(problems(fields)[field]).toContain(words);
  });

  it("asks for confirmation where the unit looks like a slip, and takes it", () => {
    const slip = { "value.hb_g_l": "13.5", "unit.hb_g_l": "g/L" };
    expect(problems(slip)["confirm.hb_g_l"]).toContain("more like one in g/dL");
    const { data } = read({ ...slip, "confirm.hb_g_l": "yes" });
    expect(data?.entries).toMatchObject([{ number: 13.5, confirmed: true }]);
  });
});

it.each([
  ["<5", 5, true],
  ["≤5", 5, false],
  ["up to 5", 5, false],
  ["<=5", 5, false],
  ["0-5", 5, false],
])("of a printed range %s, %d is outside: %s", (enteredRange, number, outside) => {
  const printed = read({
    "value.crp_mg_l": "5",
    "unit.crp_mg_l": "mg/L",
    "range.crp_mg_l": enteredRange,
  });
  const [entry] = printed.data?.entries ?? [];
  if (!entry) throw new Error("not read");
  expect(isResultAbnormal({ ...entry, number }, {})).toBe(outside);
});

it.each([
  ["8.8", "mg/dL", false],
  ["10.4", "mg/dL", false],
  ["8.7", "mg/dL", true],
  ["10.5", "mg/dL", true],
  ["2.19", "mmol/L", true],
])(
  "calcium %s %s is not normal: %s, by the range of the unit in which it was reported",
  (...said) => {
    const [value, unit, abnormal] = said;
    const sent = { "value.calcium_adjusted_mmol_l": value, "unit.calcium_adjusted_mmol_l": unit };
    const [entry] = read(sent).data?.entries ?? [];
    if (!entry) throw new Error("not read");
    expect(isResultAbnormal(entry, {})).toBe(abnormal);
  },
);
