import { describe, expect, it } from "vitest";
import { enteredFrom, readEntered, withRow } from "./entered";
import { vignetteAnswers } from "./vignette-answers";

const today = "2026-11-21";

describe("what the rows of the pad hold", () => {
  it.each(Object.entries(vignetteAnswers))("gives %s back as it was", (_, answers) => {
    expect(readEntered(enteredFrom(answers), today)).toEqual({ answers, problems: {} });
  });

  it("is not asked again once nothing is chosen", () => {
    const entered = withRow({}, "fever", ["yes"]);
    expect(entered).toEqual({ fever: "yes" });
    expect(withRow(entered, "fever", ["not_asked"])).toEqual({});
    expect(withRow(enteredFrom({ pain_region: ["lumbar"] }), "pain_region", [])).toEqual({});
    expect(withRow(enteredFrom({ age_years: 65 }), "age_years", [" "])).toEqual({});
  });

  it("keeps several options, one choice and numbers apart", () => {
    const entered = withRow(withRow({}, "pain_region", ["lumbar"]), "age_years", [" 65 "]);
    expect(readEntered(entered, today).answers).toEqual({ age_years: 65, pain_region: ["lumbar"] });
  });

  it.each([
    ["age_years", "old"],
    ["age_years", "400"],
    ["pain_intensity_nrs", "11"],
    ["egfr_ml_min", "Infinity"],
    ["pain_onset_date", "2026-13"],
    ["pain_onset_date", "2026-11-22"],
  ] as const)("does not count %s %s, and says why", (id, text) => {
    const { answers, problems } = readEntered({ fever: "no", [id]: text }, today);
    expect(answers).toEqual({ fever: "no" });
    expect(problems[id]).toMatch(/^must/);
  });
});
