import { describe, expect, it } from "vitest";
import type { StoredAnswers } from "../presentations/stored-answers.ts";
import { withCounting } from "./counting-results.ts";

const context = { asOf: "2026-11-20", guidelineProfile: "UK", timeZone: "Europe/London" } as const;
const said: StoredAnswers = {
  fever: { value: "no", by: "patient" },
  esr_mm_h: { value: 34, by: null },
};

function esr(number: number | null, takenOn: string | null, recordedAt: string) {
  const at = { takenOn, recordedAt: new Date(`${recordedAt}T12:00:00Z`) };
  return { finding: "esr_mm_h", number, coded: null, enteredValue: null, enteredUnit: null, ...at };
}

const counting = (...rows: ReturnType<typeof esr>[]) =>
  withCounting(said, ["esr_mm_h"], rows, context);

describe("of several results of a test counts", () => {
  it("the one taken last, whenever it was entered", () => {
    const late = esr(60, "2026-11-18", "2026-11-19");
    const early = esr(12, "2026-11-02", "2026-11-24");
    expect(counting(early, late).esr_mm_h).toEqual({ value: 60, by: null, taken: "2026-11-18" });
  });

  it("the one entered last of those taken on one day", () => {
    const one = esr(60, "2026-11-18", "2026-11-19");
    const other = esr(61, "2026-11-18", "2026-11-20");
    expect(counting(one, other).esr_mm_h?.value).toBe(61);
  });

  it("the safer of two that nobody can put in order", () => {
    const undated = esr(80, null, "2026-11-20");
    expect(counting(undated, esr(12, "2026-11-19", "2026-11-21")).esr_mm_h?.value).toBe(80);
    const low = esr(12, null, "2026-11-20");
    expect(counting(low, esr(80, "2026-11-19", "2026-11-21")).esr_mm_h?.value).toBe(80);
  });

  it("the one taken after an undated one was recorded", () => {
    const undated = esr(80, null, "2026-11-20");
    expect(counting(undated, esr(12, "2026-11-21", "2026-11-21")).esr_mm_h?.value).toBe(12);
  });

  it("none where all were taken back, and no other answer changes", () => {
    expect(counting(esr(null, null, "2026-11-21"))).toEqual({ fever: said.fever });
  });
});
