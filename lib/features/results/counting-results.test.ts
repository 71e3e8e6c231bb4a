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

  it("the safest of those taken on one day: nobody asks for the time of day", () => {
    const values = [60, 12, 34].map((value, at) => esr(value, "2026-11-18", `2026-11-2${at}`));
    for (const rows of [values, values.toReversed()])
      expect(counting(...rows).esr_mm_h?.value).toBe(60);
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

function row(finding: string, number: number, takenOn: string) {
  return { ...esr(number, takenOn, "2026-11-20"), finding };
}

describe("a result that may be older than the pain", () => {
  const screen: StoredAnswers = {
    iv_drug_use: { value: "yes", by: null },
    back_pain_new: { value: "yes", by: null },
  };
  const days = (value: number): StoredAnswers => ({ pain_duration_days: { value, by: null } });
  const counts = (answers: StoredAnswers, ...rows: ReturnType<typeof row>[]) => {
    const findings = rows.map(({ finding }) => finding);
    return Object.keys(withCounting({ ...screen, ...answers }, findings, rows, context));
  };
  const normal = (takenOn: string) => row("esr_mm_h", 4, takenOn);

  it("does not end the infection screen, whether or not the beginning of the pain is known", () => {
    expect(counts({}, normal("2016-11-20"))).not.toContain("esr_mm_h");
    expect(counts(days(10), normal("2026-11-09"))).not.toContain("esr_mm_h");
    const began = { pain_onset_date: { value: "2026-11", by: null } };
    expect(counts(began, normal("2026-11-05"))).not.toContain("esr_mm_h");
  });

  it("counts from the beginning of the pain on, and from the day of the consultation", () => {
    expect(counts(days(10), normal("2026-11-10"))).toContain("esr_mm_h");
    expect(counts({}, normal("2026-11-20"))).toContain("esr_mm_h");
    expect(counts({}, normal("2026-11-23"))).toContain("esr_mm_h");
  });

  it("counts where that is the safer reading", () => {
    expect(counts({}, row("calcium_adjusted_mmol_l", 3.2, "2020-01-05"))).toContain(
      "calcium_adjusted_mmol_l",
    );
  });

  it("is weighed together with the others of its age", () => {
    const counted = counts({}, normal("2016-11-20"), row("crp_mg_l", 1, "2016-11-20"));
    expect(counted).not.toContain("esr_mm_h");
    expect(counted).not.toContain("crp_mg_l");
  });

  it("that did not count is weighed again with what comes after it", () => {
    const old = normal("2016-11-20");
    const rows = [old, row("crp_mg_l", 1, "2016-11-20")];
    const after = Object.keys(withCounting(screen, ["crp_mg_l"], rows, context));
    expect(after.toSorted()).toEqual(["back_pain_new", "iv_drug_use"]);
  });
});

describe("a measured adjusted calcium", () => {
  const measured = row("calcium_adjusted_mmol_l", 2.4, "2026-11-10");
  const inputs = (total: string, albumin: string) => [
    measured,
    row("calcium_total_mmol_l", 2.6, total),
    row("albumin_g_l", 18, albumin),
  ];
  const counted = (total: string, albumin: string) => {
    const began = { pain_duration_days: { value: 90, by: null } } as const;
    const rows = inputs(total, albumin);
    return withCounting(
      began,
      rows.map(({ finding }) => finding),
      rows,
      context,
    );
  };

  it("makes way for total calcium and albumin that were both taken after it", () => {
    expect(counted("2026-11-20", "2026-11-19").calcium_adjusted_mmol_l).toBeUndefined();
  });

  it("stays where one of them is not newer", () => {
    expect(counted("2026-11-20", "2026-11-10").calcium_adjusted_mmol_l?.value).toBe(2.4);
    expect(counted("2026-11-09", "2026-11-20").calcium_adjusted_mmol_l?.value).toBe(2.4);
  });
});
