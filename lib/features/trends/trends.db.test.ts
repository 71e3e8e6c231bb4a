import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { recordDiagnosis, recordScore, takeBackScore } from "../outcomes/mutations.ts";
import { diagnosis, painScore } from "../outcomes/testing/fictional-outcomes.ts";
import { amendPresentation, recordPresentation } from "../presentations/mutations.ts";
import { amendment } from "../presentations/testing/fictional-amendment.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";
import { correctResult, enterResults } from "../results/mutations.ts";
import { findResultsOfLoop } from "../results/queries.ts";
import { correction, report } from "../results/testing/fictional-results.ts";
import { findTrends } from "./queries.ts";

const practice = await createPractice(ownerDb());
const { clinician, auditor } = practice.actors;
const { clinician: stranger } = (await createPractice(ownerDb())).actors;
const at = (day: string) => ({ at: new Date(`${day}T10:00:00.000Z`) });

async function seriesOf(patientId: string) {
  const { series = [] } = (await findTrends(clinician, patientId)) ?? {};
  return series.map(({ name, points, latest }) => ({
    name,
    points: points.map(({ dayText, text, standing }) => `${dayText} ${text} ${standing}`),
    latest: latest?.text ?? null,
  }));
}

describe("the trends of a patient", () => {
  it("take values and pain from every presentation and questionnaire, with what happened", async () => {
    const patientId = await newPatient(clinician);
    const first = { pain_intensity_nrs: 4, hb_g_l: 132, mri_spine_result: "not_done" } as const;
    await recordPresentation(clinician, intake(patientId, first), at("2026-06-01"));
    const second = { pain_intensity_nrs: 5, hb_g_l: 118, mri_spine_result: "suspicious_lesion" };
    const taken = { hb_g_l: "2026-07-10", mri_spine_result: "2026-07-11" };
    const { id } = await recordPresentation(
      clinician,
      intake(patientId, second, { taken }),
      at("2026-07-12"),
    );
    await recordScore(clinician, painScore(patientId, { scoredOn: "2026-08-01", score: 7 }));
    await recordDiagnosis(clinician, diagnosis(id, { diagnosedOn: "2026-07-20" }));
    expect(await seriesOf(patientId)).toEqual([
      {
        name: "Pain, NRS average of the last week",
        points: [
          "01-Jun-2026 4 of 10 stands",
          "12-Jul-2026 5 of 10 stands",
          "01-Aug-2026 7 of 10 stands",
        ],
        latest: "5 → 7 of 10 in 20 days: +2",
      },
      {
        name: "Haemoglobin",
        points: ["01-Jun-2026 132 g/L stands", "10-Jul-2026 118 g/L stands"],
        latest: "132 → 118 g/L (days not recorded): −14",
      },
    ]);
    const found = await findTrends(clinician, patientId);
    expect(found?.events.map(({ dayText, kind }) => `${dayText} ${kind}`)).toEqual([
      "01-Jun-2026 presentation",
      "11-Jul-2026 imaging",
      "12-Jul-2026 presentation",
      "20-Jul-2026 diagnosis",
    ]);
    expect(found?.askAgain).toMatchObject([{ askedAt: null }]);
  });

  it("show what an amendment corrected and what was taken back, and join neither", async () => {
    const patientId = await newPatient(clinician);
    const answers = { pain_intensity_nrs: 8, hb_g_l: 11.8 };
    const { id } = await recordPresentation(
      clinician,
      intake(patientId, answers),
      at("2026-06-01"),
    );
    const better = { pain_intensity_nrs: 3, hb_g_l: 118 };
    await amendPresentation(clinician, amendment(id, better));
    const further = { ...better, esr_mm_h: 12 };
    await amendPresentation(clinician, amendment(id, further, { baseRevision: 2 }));
    const wrong = await recordScore(clinician, painScore(patientId, { scoredOn: "2026-06-09" }));
    const back = { id: wrong.id, idempotencyKey: randomUUID(), reason: "another patient" };
    await takeBackScore(clinician, back);
    const [pain, hb] = await seriesOf(patientId);
    expect(pain?.points).toEqual([
      "01-Jun-2026 8 of 10 corrected",
      "01-Jun-2026 3 of 10 stands",
      "09-Jun-2026 6 of 10 withdrawn",
    ]);
    expect(pain?.latest).toBeNull();
    expect(hb?.points).toEqual(["01-Jun-2026 11.8 g/L corrected", "01-Jun-2026 118 g/L stands"]);
  });

  it("are not turned round by a correction of the earlier of two values of one day", async () => {
    const patientId = await newPatient(clinician);
    const { id } = await recordPresentation(clinician, intake(patientId, answersForTier.soon));
    const hb = (value: string) => ({ "value.hb_g_l": value, "unit.hb_g_l": "g/L" });
    const { id: loopId } = await enterResults(clinician, report(clinician, id, hb("100")));
    const [morning] = (await findResultsOfLoop(clinician, loopId))?.waiting ?? [];
    await enterResults(clinician, report(clinician, id, hb("130")));
    await correctResult(clinician, correction(clinician, morning?.id ?? "", hb("101")));
    const hbs = (await seriesOf(patientId)).find(({ name }) => /haemoglobin/i.test(name));
    expect(hbs?.latest).toContain("101 → 130 g/L");
  });

  it("do not exist for another practice, and not for who sees no patient", async () => {
    const patientId = await newPatient(clinician);
    expect(await findTrends(clinician, patientId)).toMatchObject({ series: [], events: [] });
    expect(await findTrends(stranger, patientId)).toBeNull();
    expect(await findTrends(clinician, "not-an-id")).toBeNull();
    await expect(findTrends(auditor, patientId)).rejects.toMatchObject({ code: "forbidden" });
    const events = await asPractice(ownerDb(), practice.id, (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: patientId }, select: { detail: true } }),
    );
    expect(events.map(({ detail }) => detail)).toContainEqual({
      part: "trends",
      records: [patientId],
    });
  });
});
