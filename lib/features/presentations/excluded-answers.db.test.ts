import { describe, expect, it } from "vitest";
import { assess } from "../../clinical/engine/assess.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import { toAnswers } from "./stored-answers.ts";
import { intake, newPatient } from "./testing/fictional-record.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const at = new Date("2026-07-01T11:00:00.000Z");
const man = { sexAtBirth: "male", dateOfBirth: "1986-04-05" } as const;
const tender = { pain_onset_type: "sudden_severe", bony_tenderness_localised: "yes" } as const;

async function recorded(answers: Parameters<typeof intake>[1], options = {}) {
  const patientId = await newPatient(clinician, man);
  const { id } = await recordPresentation(clinician, intake(patientId, answers), {
    at,
    ...options,
  });
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error(`no presentation ${id}`);
  return view;
}

describe("an answer that cannot apply", () => {
  it("is kept, marked with the tier it would have given, and used by no rule", async () => {
    const view = await recorded({ ...tender, breastfeeding: "yes" });
    expect(view.answers.breastfeeding).toEqual({
      value: "yes",
      by: null,
      excluded: { because: "sex at birth: male", wouldGive: "soon" },
    });
    expect(toAnswers(view.answers)).toEqual({ ...tender, age_years: 40, sex_at_birth: "male" });
    const context = { asOf: "2026-07-01", guidelineProfile: clinician.guidelineProfile };
    expect(view.assessment).toEqual(assess(toAnswers(view.answers), context));
    expect(view.assessment?.tier).toBe("routine");
  });

  it("is counted and not marked where it only contradicts", async () => {
    const view = await recorded({ cancer_history: "no", known_bone_metastases: "yes" });
    expect(view.answers.known_bone_metastases).toEqual({ value: "yes", by: null });
    expect(view.assessment?.tier).toBe("urgent");
  });

  it("is kept and marked when the engine fails", async () => {
    const fails = () => {
      throw new RangeError();
    };
    const view = await recorded({ breastfeeding: "yes" }, { assess: fails });
    expect(view.assessment).toBeNull();
    expect(view.answers.breastfeeding?.excluded).toEqual({
      because: "sex at birth: male",
      wouldGive: null,
    });
  });
});
