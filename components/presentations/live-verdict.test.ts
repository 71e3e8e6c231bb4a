import { describe, expect, it } from "vitest";
import { liveVerdict } from "./live-verdict";

const context = {
  asOf: "2026-11-21",
  registered: { age_years: 65 },
  guidelineProfile: "UK",
} as const;

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("the verdict while typing", () => {
  it("counts the registration, and never an age that the form claims", () => {
    const { assessment } = liveVerdict(form({ "answers.age_years": "" }), context);
    expect(assessment?.missing).toHaveLength(16);
    expect(liveVerdict(form({ "answers.age_years": "9" }), context)).toEqual({
      assessment,
      problems: {},
    });
  });

  it("does not count what cannot be accepted, and says why", () => {
    const typed = { "answers.fever": "no", "answers.pain_intensity_nrs": "11" };
    const { assessment, problems } = liveVerdict(form(typed), context);
    expect(problems.pain_intensity_nrs).toMatch(/from 0 to 10/);
    expect(assessment).toEqual(liveVerdict(form({ "answers.fever": "no" }), context).assessment);
  });

  it("is none when the engine fails", () => {
    const fails = () => {
      throw new RangeError("no day");
    };
    expect(liveVerdict(form({}), context, fails)).toEqual({ assessment: null, problems: {} });
  });
});
