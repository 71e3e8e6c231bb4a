import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/clinical/engine/answers";
import { minimumSafetySet } from "@/lib/clinical/knowledge/minimum-safety-set";
import { toStoredAnswers } from "@/lib/features/presentations/stored-answers";
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
    expect(liveVerdict(form({ "answers.age_years": "9" }), context)).toMatchObject({
      assessment,
      problems: {},
      conflicts: [],
    });
  });

  it("does not count what cannot be accepted, and says why", () => {
    const typed = { "answers.fever": "no", "answers.pain_intensity_nrs": "11" };
    const { assessment, problems } = liveVerdict(form(typed), context);
    expect(problems.pain_intensity_nrs).toMatch(/from 0 to 10/);
    expect(assessment).toEqual(liveVerdict(form({ "answers.fever": "no" }), context).assessment);
  });

  it("counts the safer of two statements that somebody else recorded meanwhile", () => {
    const others = minimumSafetySet.filter((id) => id !== "cancer_history");
    const no = Object.fromEntries(others.map((id) => [id, "no" as const]));
    const asked: Answers = { ...no, exam_performed: "full" };
    const disputed = {
      value: "remission_ge5y",
      by: "patient",
      other: { value: "metastatic_known", by: "record" },
    } as const;
    const base = { answers: toStoredAnswers(asked), freeText: "" };
    const theirs = { ...base, answers: { ...base.answers, cancer_status: disputed } };
    const fields = Object.entries({ ...asked, cancer_history: "yes" });
    const mine = form(
      Object.fromEntries(fields.map(([id, value]) => [`answers.${id}`, `${value}`])),
    );
    const { assessment, conflicts } = liveVerdict(mine, { ...context, conflict: { base, theirs } });
    expect(assessment?.tier).toBe("urgent");
    expect(conflicts).toHaveLength(1);
  });

  it("is of what would be recorded, when somebody else amended meanwhile", () => {
    const said = (answers: Answers) => ({ answers: toStoredAnswers(answers), freeText: "" });
    const base = said({ fever: "no", limb_weakness: "no" });
    const theirs = said({ fever: "yes", limb_weakness: "no", cancer_history: "yes" });
    const mine = { "answers.fever": "unknown", "answers.limb_weakness": "yes" };
    const between = (chosen: Readonly<Record<string, string>>) =>
      liveVerdict(form({ ...mine, ...chosen }), { ...context, conflict: { base, theirs } });
    const alone = (answers: Readonly<Record<string, string>>) =>
      liveVerdict(form({ "answers.limb_weakness": "yes", ...answers }), context);
    const theirCancer = { "answers.cancer_history": "yes" };
    expect(between({})).toEqual(alone(theirCancer));
    expect(between({ "choose.fever": "theirs" })).toEqual(
      alone({ ...theirCancer, "answers.fever": "yes" }),
    );
    expect(between({ "choose.fever": "mine" })).toEqual(
      alone({ ...theirCancer, "answers.fever": "unknown" }),
    );
  });

  it("is none when the engine fails", () => {
    const fails = () => {
      throw new RangeError("no day");
    };
    expect(liveVerdict(form({}), context, fails)).toEqual({
      assessment: null,
      problems: {},
      relevance: null,
      readings: {},
      conflicts: [],
    });
  });

  it("leaves out what cannot apply, and says what it would have given", () => {
    const male = { ...context, registered: { age_years: 40, sex_at_birth: "male" } };
    const tender = {
      "answers.pain_onset_type": "sudden_severe",
      "answers.bony_tenderness_localised": "yes",
    };
    const { assessment, relevance } = liveVerdict(
      form({ ...tender, "answers.breastfeeding": "yes" }),
      male,
    );
    expect(assessment).toEqual(liveVerdict(form(tender), male).assessment);
    expect(relevance?.excluded).toEqual([
      { finding: "breastfeeding", because: "sex at birth: male", wouldGive: "soon" },
    ]);
    expect(relevance?.folded.map(({ finding }) => finding)).toContain("pregnancy_status");
  });

  it("says how a date was understood, and guesses none", () => {
    const readings = (typed: string) =>
      liveVerdict(form({ "answers.pain_onset_date": typed }), context);
    expect(readings("3/2026").readings).toEqual({
      pain_onset_date: "= Mar-2026, 7 to 8 months ago",
    });
    expect(readings("2025").readings).toEqual({ pain_onset_date: "= 2025, 10 to 22 months ago" });
    expect(readings("20 Nov 2026").readings).toEqual({
      pain_onset_date: "= 20-Nov-2026, 1 day ago",
    });
    expect(readings("04/05/2026")).toMatchObject({
      readings: {},
      problems: { pain_onset_date: expect.stringContaining("month in letters") },
    });
  });

  it("sends nobody to a question that cannot apply", () => {
    const female = { ...context, registered: { age_years: 65, sex_at_birth: "female" } };
    const clue = {
      "answers.bony_tenderness_localised": "yes",
      "answers.weight_loss_unexplained": "yes",
    };
    const asked = (registered: Answers) =>
      liveVerdict(form(clue), { ...context, registered }).assessment?.ask_next.map(
        ({ finding }) => finding,
      );
    expect(asked({ age_years: 65 })).toContain("testicular_mass");
    expect(asked(female.registered)).not.toContain("testicular_mass");
  });

  it("counts the safer of two statements and names both", () => {
    const typed = {
      "answers.cancer_history": "no",
      "other.cancer_history": "yes",
      "otherBy.cancer_history": "record",
    };
    const { assessment, conflicts } = liveVerdict(form(typed), context);
    expect(assessment?.tier).toBe(
      liveVerdict(form({ "answers.cancer_history": "yes" }), context).assessment?.tier,
    );
    expect(conflicts).toMatchObject([
      {
        finding: "cancer_history",
        counted: "yes (from the record)",
        why: "counts, the safer of the two",
        notCounted: "no (who said it is not recorded)",
      },
    ]);
  });
});
