import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { dateColumn } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { assessRevision, recordRevision } from "../presentations/record-revision.ts";
import type { AnswerDetails } from "../presentations/stored-answers.ts";
import { intake, newPatient } from "../presentations/testing/fictional-record.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const { clinician: stranger } = (await createPractice(ownerDb())).actors;

const rowsOf = (presentationId: string, actor = clinician) =>
  inPractice(actor, (tx) =>
    tx.result.findMany({
      where: { presentationId },
      orderBy: [{ revision: "asc" }, { finding: "asc" }],
    }),
  );

/** As an amendment keeps it: another revision of the same presentation. */
async function addRevision(
  presentationId: string,
  patientId: string,
  answers: Answers,
  said: AnswerDetails,
) {
  const body = { patientId, answers, freeText: "", live: null, ...said };
  await inPractice(clinician, async (tx) => {
    const { revision = 0 } =
      (await tx.presentationRevision.findFirst({
        where: { presentationId },
        orderBy: { revision: "desc" },
        select: { revision: true },
      })) ?? {};
    const recordedAt = new Date();
    const assessed = await assessRevision(tx, clinician, body, "2026-11-24");
    const place = {
      presentationId,
      revision: revision + 1,
      reason: "correction_of_entry",
      recordedAt,
    };
    await recordRevision(tx, clinician, body, assessed, place);
  });
}

const bloods: Answers = {
  fever: "no",
  esr_mm_h: 34,
  calcium_total_mmol_l: 2.794,
  platelets_x10e9_l: 180,
  xr_spine_result: "fracture",
  mri_spine_result: "not_done",
  ct_spine_result: "unknown",
};
const asTyped: AnswerDetails = {
  entered: { calcium_total_mmol_l: { value: "11.20", unit: "mg/dL" } },
  taken: { esr_mm_h: "2026-11-20" },
};

async function recorded(): Promise<{ id: string; patientId: string }> {
  const patientId = await newPatient(clinician);
  const { id } = await recordPresentation(clinician, intake(patientId, bloods, asTyped));
  return { id, patientId };
}

describe("results typed at an intake", () => {
  it("are kept as results of its presentation, as typed and in the canonical unit", async () => {
    const { id, patientId } = await recorded();
    const rows = await rowsOf(id);
    expect(rows.map(({ finding }) => finding)).toEqual([
      "calcium_total_mmol_l",
      "esr_mm_h",
      "platelets_x10e9_l",
      "xr_spine_result",
    ]);
    expect(rows[0]).toMatchObject({
      patientId,
      revision: 1,
      number: 2.794,
      unit: "mmol/L",
      enteredValue: "11.20",
      enteredUnit: "mg/dL",
      takenOn: null,
      recordedById: clinician.id,
      replacesId: null,
    });
    expect(rows[1]).toMatchObject({
      number: 34,
      unit: "mm/h",
      enteredValue: "34",
      enteredUnit: "mm/h",
      takenOn: dateColumn("2026-11-20"),
    });
    expect(rows[3]).toMatchObject({ number: null, coded: "fracture", unit: null });
  });

  it("do not exist for another practice", async () => {
    const { id } = await recorded();
    expect(await rowsOf(id, stranger)).toEqual([]);
  });

  it("taken before the patient was born are refused by name, and nothing is saved", async () => {
    const patientId = await newPatient(clinician, { dateOfBirth: "2020-02-29" });
    const body = intake(patientId, { esr_mm_h: 34 }, { taken: { esr_mm_h: "2020-02-28" } });
    await expect(recordPresentation(clinician, body)).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { "taken.esr_mm_h": [expect.stringContaining("before the patient was born")] },
    });
    const count = await inPractice(clinician, (tx) =>
      tx.presentation.count({ where: { patientId } }),
    );
    expect(count).toBe(0);
    await expect(
      recordPresentation(clinician, { ...body, taken: { esr_mm_h: "2020-02-29" } }),
    ).resolves.toBeDefined();
  });
});

describe("an amendment", () => {
  it("adds what changed and takes back what is gone; what is as it was is not doubled", async () => {
    const { id, patientId } = await recorded();
    const before = await rowsOf(id);
    const idOf = (finding: string) => before.find((row) => row.finding === finding)?.id;
    const { xr_spine_result: _gone, ...others } = bloods;
    const amended = { ...others, esr_mm_h: 84, crp_mg_l: 12 };
    await addRevision(id, patientId, amended, asTyped);
    const added = (await rowsOf(id)).filter(({ revision }) => revision === 2);
    expect(added).toMatchObject([
      { finding: "crp_mg_l", number: 12, replacesId: null },
      { finding: "esr_mm_h", number: 84, replacesId: idOf("esr_mm_h") },
      {
        finding: "xr_spine_result",
        number: null,
        coded: null,
        replacesId: idOf("xr_spine_result"),
      },
    ]);

    await addRevision(id, patientId, amended, asTyped);
    expect(await rowsOf(id)).toHaveLength(before.length + 3);

    await addRevision(id, patientId, { ...amended, xr_spine_result: "normal" }, asTyped);
    const last = (await rowsOf(id)).filter(({ revision }) => revision === 4);
    expect(last).toMatchObject([
      { finding: "xr_spine_result", coded: "normal", replacesId: added[2]?.id },
    ]);
  });
});
