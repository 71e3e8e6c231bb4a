import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import type { AnswerDetails } from "./stored-answers.ts";
import { answersForTier } from "./testing/fictional-answers.ts";
import { intake, newPatient } from "./testing/fictional-record.ts";

const { clinician } = (await createPractice(ownerDb())).actors;

async function recorded(answers: Answers, said: AnswerDetails, options = {}) {
  const patientId = await newPatient(clinician);
  const { id } = await recordPresentation(clinician, intake(patientId, answers, said), options);
  return findPresentation(clinician, id);
}

describe("a presentation on which patient and record disagree", () => {
  it("is assessed by the safer statement and keeps both", async () => {
    const view = await recorded(answersForTier.self_management, {
      by: { cancer_history: "patient" },
      others: { cancer_history: { value: "yes", by: "record" } },
    });
    expect(view?.assessment?.tier).toBe("soon");
    expect(view?.answers.cancer_history).toEqual({
      value: "yes",
      by: "record",
      other: { value: "no", by: "patient" },
    });
    expect(view?.patient.cancer).toBe("cancer: yes, type not recorded");
  });

  it("is the same whoever was written down first", async () => {
    const view = await recorded(
      { ...answersForTier.self_management, cancer_history: "yes" },
      {
        by: { cancer_history: "record" },
        others: { cancer_history: { value: "no", by: "patient" } },
      },
    );
    expect(view?.assessment?.tier).toBe("soon");
    expect(view?.answers.cancer_history).toEqual({
      value: "yes",
      by: "record",
      other: { value: "no", by: "patient" },
    });
  });

  it("keeps the caution that only one of two statements raises", async () => {
    const others = { anticoagulant: { value: "warfarin", by: "record" } } as const;
    const answers: Answers = { ...answersForTier.emergency, anticoagulant: "none" };
    const [disputed, denied] = [await recorded(answers, { others }), await recorded(answers, {})];
    const idsOf = (view: typeof denied) => view?.assessment?.cautions.map(({ id }) => id) ?? [];
    const kept = idsOf(disputed).filter((id) => !idsOf(denied).includes(id));
    expect(kept.length).toBeGreaterThan(0);
    expect(idsOf(disputed)).toEqual(expect.arrayContaining(idsOf(denied)));
  });
});
