import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { assess } from "../../clinical/engine/assess.ts";
import { type Tier, tiers } from "../../clinical/knowledge/tiers.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { amendPresentation, recordPresentation } from "./mutations.ts";
import { findPresentation, findRevision } from "./queries.ts";
import { amendment } from "./testing/fictional-amendment.ts";
import { answersForTier, incompleteAnswers } from "./testing/fictional-answers.ts";
import { intake, newPatient, newPresentation } from "./testing/fictional-record.ts";
import type { PresentationView } from "./view.ts";

const practice = await createPractice(ownerDb());
const { clinician } = practice.actors;
const colleague = { ...clinician, id: practice.actors.reviewer.id };
const at = new Date("2026-07-01T11:00:00.000Z");
const later = new Date("2026-07-04T09:30:00.000Z");

async function read(id: string): Promise<PresentationView> {
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error(`no presentation ${id}`);
  return view;
}

async function amended(from: Answers, to: Answers): Promise<PresentationView> {
  const id = await newPresentation(clinician, from, { at });
  await amendPresentation(clinician, amendment(id, to), { at: later });
  return read(id);
}

const dueTexts = ({ loops }: PresentationView) => loops.map(({ due }) => due.text);

describe("an amended presentation", () => {
  it("has a new revision with its reason, and the old one can be read", async () => {
    const patientId = await newPatient(clinician);
    const first = intake(patientId, answersForTier.soon, { freeText: "a" });
    const { id } = await recordPresentation(clinician, first, { at });
    const input = amendment(id, answersForTier.emergency, {
      freeText: "a\nb",
      reason: "other",
      reasonNote: "rang back",
    });
    await amendPresentation(colleague, input, { at: later });
    const now = await read(id);
    expect(now).toMatchObject({
      revision: 2,
      version: 2,
      freeText: "a\nb",
      recordedAt: { iso: at.toISOString() },
      recordedBy: clinician.name,
      assessedAt: { iso: later.toISOString() },
      assessment: { tier: "emergency" },
      answers: { limb_weakness: { value: "yes" } },
      history: {
        revisions: [
          { revision: 1, reason: null, tier: "soon", changed: null },
          {
            revision: 2,
            recordedAt: { iso: later.toISOString() },
            reason: "other",
            reasonNote: "rang back",
            tier: "emergency",
            changed: { answers: 2, freeText: true },
          },
        ],
        difference: { tier: { before: "soon", after: "emergency" } },
      },
    });
    const old = await findRevision(clinician, id, 1);
    expect(old).toMatchObject({
      revision: 1,
      freeText: "a",
      assessment: { tier: "soon" },
      history: { difference: null, earlierDecisions: [] },
    });
    expect(old?.answers.limb_weakness?.value).toBe("no");
    expect(old?.history.revisions).toHaveLength(2);
    expect(await findRevision(clinician, id, 3)).toBeNull();
  });

  it("counts age and durations from the day of the consultation", async () => {
    const patientId = await newPatient(clinician, { dateOfBirth: "1976-07-02" });
    const answers = { ...answersForTier.soon, pain_onset_date: "2026-06-24" };
    const { id } = await recordPresentation(clinician, intake(patientId, answers), { at });
    const input = amendment(id, { ...answers, fever: "yes" });
    await amendPresentation(clinician, input, { at: later });
    const view = await read(id);
    expect(view.asOf).toBe("2026-07-01");
    expect(view.answers.age_years?.value).toBe(49);
    expect(view.assessment).toEqual(
      assess(
        { ...answers, fever: "yes", age_years: 49, sex_at_birth: "female" },
        { asOf: "2026-07-01", guidelineProfile: "UK" },
      ),
    );
  });

  it("takes no date after that day, and says so", async () => {
    const id = await newPresentation(clinician, answersForTier.soon, { at });
    const answers = { ...answersForTier.soon, pain_onset_date: "2026-07-02" };
    await expect(amendPresentation(clinician, amendment(id, answers))).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: {
        "answers.pain_onset_date": [expect.stringMatching(/2026-07-01\), the day of the consult/)],
      },
    });
    expect((await read(id)).revision).toBe(1);
  });

  it("takes age and sex from the registration as it is now", async () => {
    const patientId = await newPatient(clinician, { sexAtBirth: "unknown" });
    const { id } = await recordPresentation(clinician, intake(patientId, incompleteAnswers));
    await inPractice(clinician, (tx) =>
      tx.patient.updateMany({ where: { id: patientId }, data: { sexAtBirth: "male" } }),
    );
    await amendPresentation(clinician, amendment(id, incompleteAnswers));
    expect((await read(id)).answers.sex_at_birth?.value).toBe("male");
  });

  it("keeps what cannot apply, marked, and tells when an answer becomes so or counts again", async () => {
    const known: Answers = { ...answersForTier.urgent, known_bone_metastases: "no" };
    const id = await newPresentation(clinician, { ...known, breastfeeding: "yes" }, { at });
    const same = amendment(id, { ...known, breastfeeding: "yes" });
    await expect(amendPresentation(clinician, same)).rejects.toMatchObject({ code: "invalid" });
    const { patient, answers } = await read(id);
    expect(answers.breastfeeding?.excluded).toBeUndefined();
    await inPractice(clinician, (tx) =>
      tx.patient.updateMany({ where: { id: patient.id }, data: { sexAtBirth: "male" } }),
    );
    await amendPresentation(clinician, same);
    const now = await read(id);
    expect(now.answers.breastfeeding).toMatchObject({ value: "yes", excluded: {} });
    expect(now.history.difference?.excluded).toEqual({ added: ["breastfeeding"], removed: [] });
    const further = { ...known, breastfeeding: "yes", fever: "yes" } as const;
    await amendPresentation(clinician, amendment(id, further, { baseRevision: 2 }));
    expect((await read(id)).answers.breastfeeding).toMatchObject({ value: "yes", excluded: {} });
  });

  it("that would change nothing is refused", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const same = amendment(id, answersForTier.soon);
    await expect(amendPresentation(clinician, same)).rejects.toMatchObject({ code: "invalid" });
    expect((await read(id)).history.revisions).toHaveLength(1);
  });

  it("keeps the answers when the engine fails, and is followed up today", async () => {
    const id = await newPresentation(clinician, answersForTier.soon, { at });
    const assessing = () => {
      throw new RangeError();
    };
    const input = amendment(id, answersForTier.emergency);
    await amendPresentation(clinician, input, { at: later, assess: assessing });
    const view = await read(id);
    expect(view).toMatchObject({ revision: 2, assessment: null });
    expect(view.answers.limb_weakness?.value).toBe("yes");
    expect(dueTexts(view)).toContain("04-Jul-2026");
    await amendPresentation(clinician, amendment(id, answersForTier.soon, { baseRevision: 2 }), {
      at: later,
    });
    expect((await read(id)).history.difference).toMatchObject({
      tier: { before: null, after: "soon" },
    });
  });

  it("leaves an audit event with revision and reason, and no answer", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const note = "told by Ada's daughter";
    const input = amendment(id, answersForTier.urgent, { reasonNote: note });
    await amendPresentation(colleague, input);
    const [event] = await inPractice(clinician, (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "desc" }, take: 1 }),
    );
    expect(event).toMatchObject({
      actorId: colleague.id,
      action: "presentation.amended",
      detail: { revision: 2, base: 1, reason: "further_history", patient: expect.any(String) },
    });
    expect(JSON.stringify(event?.detail)).not.toMatch(/daughter|cancer/);
  });

  it("without a coded reason is refused by the database as well", async () => {
    const id = await newPresentation(clinician, answersForTier.soon);
    const add = (reason: string | null, reasonNote: string | null) =>
      inPractice(clinician, (tx) =>
        tx.presentationRevision.create({
          data: {
            practiceId: practice.id,
            presentationId: id,
            revision: 2,
            answers: {},
            freeText: "",
            asOf: at,
            reason,
            reasonNote,
            recordedById: clinician.id,
            recordedAt: at,
          },
        }),
      );
    await expect(add(null, null)).rejects.toThrow(/amended_with_a_reason/);
    await expect(add("because", null)).rejects.toThrow(/revision_reason/);
    await expect(add("other", "")).rejects.toThrow(/reason_note/);
  });
});

describe("follow-up after an amendment", () => {
  it("opens a recheck by the clock of a tier that rose, from when it was amended", async () => {
    const view = await amended(answersForTier.soon, answersForTier.emergency);
    expect(dueTexts(view)).toEqual(["04-Jul-2026 14:30", "08-Jul-2026"]);
    expect(view.loops[0]).toMatchObject({
      title: expect.stringMatching(/emergency hand-over/),
      owner: { id: clinician.id },
    });
  });

  it("opens one where self-management becomes flagged, in the same transaction", async () => {
    const view = await amended(answersForTier.self_management, answersForTier.urgent);
    expect(view.reviewOn).toBeNull();
    expect(dueTexts(view)).toEqual(["05-Jul-2026 10:30"]);
  });

  it("is never put off or closed by a tier that falls", async () => {
    const view = await amended(answersForTier.urgent, answersForTier.self_management);
    expect(view.assessment?.tier).toBe("self_management");
    expect(view).toMatchObject({ reviewOn: "2026-07-29", loops: [{ outcome: null }] });
    expect(dueTexts(view)).toEqual(["02-Jul-2026 12:00"]);
  });

  it("is not doubled when the open recheck is due in time", async () => {
    const night = { ...answersForTier.urgent, pain_night_waking: "yes" } as const;
    expect(dueTexts(await amended(answersForTier.urgent, night))).toEqual(["02-Jul-2026 12:00"]);
  });

  it("is opened anew when everything had been closed", async () => {
    const id = await newPresentation(clinician, answersForTier.routine, { at });
    const [loop] = (await read(id)).loops;
    const closing = { outcome: "moved_away", version: 1, note: "" } as const;
    const idempotencyKey = crypto.randomUUID();
    await closeLoop(clinician, { ...closing, loopId: loop?.id ?? "", idempotencyKey });
    const input = amendment(id, answersForTier.routine, { freeText: "as dictated" });
    await amendPresentation(clinician, input, { at: later });
    expect((await read(id)).loops.filter(({ closedAt }) => closedAt === null)).toHaveLength(1);
  });

  it.each(tiers)("is there from %s to every tier, and never later than before", async (from) => {
    for (const to of tiers.filter((tier) => tier !== from)) {
      const id = await newPresentation(clinician, answersForTier[from], { at });
      const earliest = firstDue(await read(id));
      await amendPresentation(clinician, amendment(id, answersForTier[to]), { at: later });
      const view = await read(id);
      expect([from, to, view.assessment?.tier]).toEqual([from, to, to]);
      expect(firstDue(view) <= earliest).toBe(true);
      if (from !== "self_management" || rises(from, to)) expect(view.loops).not.toEqual([]);
    }
  });
});

const rises = (from: Tier, to: Tier) => tiers.indexOf(to) < tiers.indexOf(from);

function firstDue({ loops }: PresentationView): number {
  const days = loops.map(({ due }) => Date.parse(`${due.text.replaceAll("-", " ")} UTC`));
  return Math.min(Number.POSITIVE_INFINITY, ...days);
}
