import { describe, expect, it } from "vitest";
import { addDays, dateColumn, today } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { acceptFirst, closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { intake, newPatient, newPresentation } from "../presentations/testing/fictional-record.ts";
import { enterResults } from "./mutations.ts";
import { findResultsOfLoop } from "./queries.ts";
import { report } from "./testing/fictional-results.ts";

const { clinician, reviewer } = (await createPractice(ownerDb())).actors;
const { clinician: stranger } = (await createPractice(ownerDb())).actors;

const calcium = (value: string) => ({
  "value.calcium_adjusted_mmol_l": value,
  "unit.calcium_adjusted_mmol_l": "mmol/L",
});

async function assessments(presentationId: string) {
  return inPractice(clinician, (tx) =>
    tx.assessment.findMany({
      where: { presentationId },
      orderBy: { revision: "asc" },
      select: { revision: true, tier: true, assessed: { select: { reason: true } } },
    }),
  );
}

const standing = (id: string) =>
  inPractice(clinician, (tx) => tx.presentation.findFirstOrThrow({ where: { id } }));

describe("a result that is entered", () => {
  it("runs the rules at once: a new assessment, and the one before stays", async () => {
    const id = await newPresentation(clinician, answersForTier.self_management);
    await enterResults(clinician, report(clinician, id, calcium("3.1")));
    expect(await assessments(id)).toEqual([
      { revision: 1, tier: "self_management", assessed: { reason: null } },
      { revision: 2, tier: "emergency", assessed: { reason: "result_entered" } },
    ]);
    expect(await standing(id)).toMatchObject({
      tier: "emergency",
      tierRank: 0,
      currentRevision: 2,
    });
    const view = await findPresentation(clinician, id);
    expect(view?.answers.calcium_adjusted_mmol_l).toMatchObject({ value: 3.1 });
    expect(view?.answers.fever).toEqual({ value: "no", by: null });
  });

  it("of an MRI counts, although the consultation said that none was done yet", async () => {
    const answers = {
      ...answersForTier.self_management,
      limb_numbness_tingling: "yes",
      mri_spine_result: "not_done",
    } as const;
    const id = await newPresentation(clinician, answers);
    const reading = { "value.mri_compression_cause": "no_compression" };
    await enterResults(clinician, report(clinician, id, reading));
    const view = await findPresentation(clinician, id);
    const met = view?.assessment?.rules.filter(({ verdict }) => verdict === "met") ?? [];
    expect(met.map((rule) => rule.id)).toContain("RES18_mri_negative_ces");
    expect(view?.answers.mri_spine_result).toBeUndefined();
  });

  it("is kept by the code of its unit, however that was spelt", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const hb = { "value.hb_g_l": "9.1", "unit.hb_g_l": "gm/dL" };
    const { id: loopId } = await enterResults(clinician, report(clinician, id, hb));
    const [result] = (await findResultsOfLoop(clinician, loopId))?.waiting ?? [];
    expect(result?.value?.replace(/\u00a0/g, " ")).toMatch(/^9\.1 g\/dL/);
  });

  it("has no flag where only what cannot be seen was sent as one", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const esr = { "value.esr_mm_h": "34", "flag.esr_mm_h": "\u0000" };
    const { id: loopId } = await enterResults(clinician, report(clinician, id, esr));
    expect((await findResultsOfLoop(clinician, loopId))?.waiting).toMatchObject([{ flag: null }]);
  });

  it("of a PSA says whether there was an infection, so that the age threshold is read", async () => {
    const patientId = await newPatient(clinician, { sexAtBirth: "male" });
    const said = intake(patientId, answersForTier.self_management);
    const { id } = await recordPresentation(clinician, said);
    const psa = { "value.psa_ug_l": "19", "unit.psa_ug_l": "ug/L" };
    const fields = { ...psa, "value.psa_sample": "no_infection" };
    await enterResults(clinician, report(clinician, id, fields));
    expect(await standing(id)).toMatchObject({ tier: "soon" });
  });

  it("opens the recheck of a tier that rose, and one loop in which it is reviewed", async () => {
    const id = await newPresentation(clinician, answersForTier.self_management);
    const { id: loopId } = await enterResults(reviewer, report(reviewer, id, calcium("3.1")));
    const loops = await loopsOf(clinician, id);
    expect(loops.map(({ kind, state }) => [kind, state]).toSorted()).toEqual([
      ["investigation", "resulted"],
      ["recheck", "proposed"],
    ]);
    expect(loops.find((loop) => loop.id === loopId)).toMatchObject({
      title: "Result to review: Adjusted calcium",
      owner: { id: reviewer.id },
    });
    expect(await standing(id)).toMatchObject({ unreviewedResults: 1, openLoops: 2 });
  });

  it("answers its order: the loop is resulted, due no later than before, with its owner", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent);
    await acceptFirst(clinician, id, 1);
    const order = (await loopsOf(clinician, id)).find(({ kind }) => kind === "investigation");
    const before = await inPractice(clinician, (tx) =>
      tx.loop.findFirstOrThrow({ where: { id: order?.id ?? "" } }),
    );
    const body = report(reviewer, id, { "value.mri_spine_result": "cord_compression" }, before.id);
    expect(await enterResults(reviewer, body)).toEqual({ id: before.id });
    const after = await inPractice(clinician, (tx) =>
      tx.loop.findFirstOrThrow({ where: { id: before.id } }),
    );
    expect(after).toMatchObject({ state: "resulted", ownerId: clinician.id });
    expect(after.dueBy.getTime()).toBeLessThan(before.dueBy.getTime());
    expect(await standing(id)).toMatchObject({ tier: "emergency" });
  });

  it("of an order that was closed is accepted, and raised for review in a loop of its own", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent);
    await acceptFirst(clinician, id, 1);
    const order = (await loopsOf(clinician, id)).find(({ kind }) => kind === "investigation");
    if (!order) throw new Error("nothing was ordered");
    await closeLoop(clinician, closing(order, { outcome: "declined_after_discussion" }));
    const body = report(clinician, id, { "value.mri_spine_result": "suspicious_lesion" }, order.id);
    const { id: raised } = await enterResults(clinician, body);
    expect(raised).not.toBe(order.id);
    const read = await findResultsOfLoop(clinician, raised);
    expect(read?.loop).toMatchObject({ state: "resulted", closedAt: null });
    expect(read?.waiting).toMatchObject([
      { value: "Suspicious lesion", order: { title: order.title, state: "Declined" } },
    ]);
  });

  it("taken before one that counts is kept and reviewed, and does not count", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const earlier = { ...calcium("2.3"), takenOn: addDays(today(clinician.timeZone), -30) };
    await enterResults(clinician, report(clinician, id, calcium("3.1")));
    const { id: loopId } = await enterResults(clinician, report(clinician, id, earlier));
    expect(await standing(id)).toMatchObject({ tier: "emergency", unreviewedResults: 2 });
    expect((await findResultsOfLoop(clinician, loopId))?.waiting).toHaveLength(1);
  });

  it("sent twice is one, and the same value of the same day from somebody else is refused", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const body = report(clinician, id, calcium("2.9"));
    expect(await enterResults(clinician, body)).toEqual(await enterResults(clinician, body));
    await expect(
      enterResults(reviewer, report(reviewer, id, calcium("2.9"))),
    ).rejects.toMatchObject({
      fieldErrors: { "value.calcium_adjusted_mmol_l": [expect.stringContaining("already")] },
    });
    expect(await assessments(id)).toHaveLength(2);
  });

  it("of two people at once is two results, and both count", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    await Promise.all([
      enterResults(clinician, report(clinician, id, calcium("2.9"))),
      enterResults(reviewer, report(reviewer, id, { "value.esr_mm_h": "70" })),
    ]);
    const view = await findPresentation(clinician, id);
    expect(view?.revision).toBe(3);
    expect(view?.answers).toMatchObject({
      calcium_adjusted_mmol_l: { value: 2.9 },
      esr_mm_h: { value: 70 },
    });
  });

  it("keeps the result where the engine fails, to be reviewed today", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const assess = () => {
      throw new RangeError("broken on purpose");
    };
    await enterResults(clinician, report(clinician, id, calcium("2.9")), { assess });
    expect(await standing(id)).toMatchObject({ tier: null, unreviewedResults: 1 });
  });
});

describe("nothing is saved", () => {
  it("of a result taken before birth", async () => {
    const patientId = await newPatient(clinician, { dateOfBirth: "2020-02-29" });
    const { id } = await recordPresentation(clinician, intake(patientId, answersForTier.soon));
    const body = { ...report(clinician, id, calcium("2.9")), takenOn: "2020-02-28" };
    await expect(enterResults(clinician, body)).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { takenOn: [expect.stringContaining("before the patient was born")] },
    });
    expect(await assessments(id)).toHaveLength(1);
  });

  it("for another practice, or of a loop of another presentation", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent);
    const other = await newPresentation(clinician, answersForTier.urgent);
    const [loop] = await loopsOf(clinician, other);
    const body = report(stranger, id, calcium("2.9"));
    await expect(enterResults(stranger, body)).rejects.toMatchObject({ code: "not-found" });
    const astray = report(clinician, id, calcium("2.9"), loop?.id);
    await expect(enterResults(clinician, astray)).rejects.toMatchObject({ code: "not-found" });
    expect(await assessments(id)).toHaveLength(1);
  });

  it("by SQL that leaves a result without an open loop, or with one of another presentation", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent);
    const other = await newPresentation(clinician, answersForTier.urgent);
    const [loop] = await loopsOf(clinician, other);
    const view = await findPresentation(clinician, id);
    const row = {
      practiceId: clinician.practiceId,
      patientId: view?.patient.id ?? "",
      presentationId: id,
      revision: 1,
      finding: "esr_mm_h",
      ...{ number: 34, unit: "mm/h", enteredValue: "34", enteredUnit: "mm/h" },
      takenOn: dateColumn("2026-11-20"),
      recordedById: clinician.id,
      recordedAt: new Date(),
      awaitsReview: true,
    };
    const write = (followUpId: string | null) =>
      inPractice(clinician, (tx) => tx.result.create({ data: { ...row, followUpId } }));
    await expect(write(null)).rejects.toThrow(/follow/);
    await expect(write(loop?.id ?? "")).rejects.toThrow(/no open loop of its presentation/);
  });
});
