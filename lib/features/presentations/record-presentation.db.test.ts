import { describe, expect, it } from "vitest";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import { tiers } from "../../clinical/knowledge/tiers.ts";
import { inPractice } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import { presentationInput } from "./schema.ts";
import {
  answersForTier,
  incompleteAnswers,
  suspectedCaudaEquina,
} from "./testing/fictional-answers.ts";
import { intake, newPatient, newPresentation } from "./testing/fictional-record.ts";
import type { PresentationView } from "./view.ts";

const practice = await createPractice(ownerDb());
const { clinician } = practice.actors;
/** Noon in summer London is eleven in UTC. */
const at = new Date("2026-07-01T11:00:00.000Z");

async function read(id: string): Promise<PresentationView> {
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error(`no presentation ${id}`);
  return view;
}

describe("a recorded presentation", () => {
  it("is read back with answers, who said them, free text and the whole assessment", async () => {
    const patientId = await newPatient(clinician);
    const input = intake(patientId, answersForTier.emergency, {
      by: { cancer_history: "patient" },
      freeText: "Weak legs\nsince Monday ≥ 3 days",
    });
    const { id } = await recordPresentation(clinician, input, { at });
    const view = await read(id);
    expect(view).toMatchObject({
      id,
      patient: { id: patientId, openLoops: 1, cancer: "cancer: breast" },
      recordedAt: { iso: at.toISOString(), text: "01-Jul-2026 12:00" },
      recordedBy: clinician.name,
      revision: 1,
      freeText: input.freeText,
      asOf: "2026-07-01",
      reviewOn: null,
      version: 1,
    });
    expect(view.answers.cancer_history).toEqual({ value: "yes", by: "patient" });
    expect(view.answers.limb_weakness).toEqual({ value: "yes", by: null });
    expect(view.assessment).toMatchObject({ tier: "emergency", incomplete: false });
    expect(view.assessment?.rules).toHaveLength(rules.length);
  });

  it("keeps a result as it was typed beside the value that the rules read", async () => {
    const patientId = await newPatient(clinician);
    const input = presentationInput("2026-07-01").parse({
      patientId,
      idempotencyKey: crypto.randomUUID(),
      answers: { calcium_adjusted_mmol_l: " 11.2 ", esr_mm_h: "12" },
      units: { calcium_adjusted_mmol_l: "mg/dL" },
      freeText: "",
    });
    const { id } = await recordPresentation(clinician, input, { at });
    const { answers } = await read(id);
    expect(answers.calcium_adjusted_mmol_l).toEqual({
      value: 2.794,
      by: null,
      entered: { value: "11.2", unit: "mg/dL" },
    });
    expect(answers.esr_mm_h).toEqual({ value: 12, by: null });
  });

  it("takes age and sex from the registration", async () => {
    const { answers } = await read(await newPresentation(clinician, incompleteAnswers, { at }));
    expect(answers.age_years?.value).toBe(65);
    expect(answers.sex_at_birth?.value).toBe("female");
    const patientId = await newPatient(clinician, { sexAtBirth: "unknown" });
    const { id } = await recordPresentation(clinician, intake(patientId, {}));
    expect((await read(id)).answers.sex_at_birth).toBeUndefined();
  });

  it("counts the age on the practice's day, for somebody born on 29 February too", async () => {
    const patientId = await newPatient(clinician, { dateOfBirth: "2000-02-29" });
    const ageAt = async (day: string) => {
      const options = { at: new Date(day) };
      const { id } = await recordPresentation(clinician, intake(patientId, {}), options);
      return (await read(id)).answers.age_years?.value;
    };
    expect(await ageAt("2026-02-28T23:59:00Z")).toBe(25);
    expect(await ageAt("2026-03-01T00:00:00Z")).toBe(26);
  });

  it("keeps a recommendation for each test and each action, in order, with its clock", async () => {
    const { recommendations, assessment } = await read(
      await newPresentation(clinician, answersForTier.emergency),
    );
    const advised = assessment?.investigations.filter(({ advice }) => advice !== "avoid") ?? [];
    expect(recommendations).toHaveLength(advised.length + (assessment?.actions.length ?? 0));
    expect(recommendations.slice(0, advised.length).map(({ code }) => code)).toEqual(
      advised.map(({ id }) => id),
    );
    expect(recommendations.find(({ code }) => code === "mri_whole_spine")).toMatchObject({
      kind: "investigation",
      advice: "required",
      within: "PT24H",
      withinText: "within 24 hours",
      decision: null,
      version: 1,
    });
  });

  it("keeps free text of 100 kB", async () => {
    const patientId = await newPatient(clinician);
    const freeText = "Schmerz – ü ".repeat(8333);
    const input = presentationInput("2026-07-01").parse({ ...intake(patientId, {}), freeText });
    const { id } = await recordPresentation(clinician, input);
    expect((await read(id)).freeText).toBe(freeText);
  });

  it("leaves an audit event that names the patient by id only", async () => {
    const id = await newPresentation(clinician, answersForTier.urgent);
    const [event] = await inPractice(clinician, (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: id } }),
    );
    expect(event).toMatchObject({
      actorId: clinician.id,
      action: "presentation.recorded",
      detail: { patient: expect.any(String) },
    });
    expect(JSON.stringify(event?.detail)).not.toMatch(/Test|cancer/);
  });
});

describe("follow-up", () => {
  it.each([
    ["emergency", answersForTier.emergency, "01-Jul-2026 16:00"],
    ["cauda equina", suspectedCaudaEquina, "01-Jul-2026 12:30"],
    ["urgent", answersForTier.urgent, "02-Jul-2026 12:00"],
    ["soon", answersForTier.soon, "08-Jul-2026"],
    ["routine", answersForTier.routine, "15-Jul-2026"],
    ["incomplete", incompleteAnswers, "15-Jul-2026"],
  ])("of %s is a recheck of the recorder", async (_, answers, text) => {
    const { loops } = await read(await newPresentation(clinician, answers, { at }));
    expect(loops).toHaveLength(1);
    expect(loops[0]).toMatchObject({
      kind: "recheck",
      state: "proposed",
      owner: { id: clinician.id },
      due: { text },
      lastEvent: {
        text: expect.stringMatching(/^Opened/),
        by: clinician.name,
        at: { iso: at.toISOString() },
      },
      mine: true,
    });
  });

  it("names the safety questions that are still open", async () => {
    const view = await read(await newPresentation(clinician, incompleteAnswers, { at }));
    const [loop] = view.loops;
    expect(loop?.title).toMatch(/ · ask: Past or current cancer .+ and \d+ more$/);
    for (const id of view.assessment?.missing ?? [])
      expect(loop?.lastEvent.text).toContain(findingsById[id].label);
    expect(view.assessment?.missing).not.toEqual([]);
  });

  it.each([
    [4, "2026-07-29"],
    [8, "2026-07-15"],
  ])("of complete self-management with pain %i is a review on %s", async (pain, day) => {
    const answers = { ...answersForTier.self_management, pain_intensity_nrs: pain };
    const view = await read(await newPresentation(clinician, answers, { at }));
    expect(view).toMatchObject({ reviewOn: day, loops: [] });
  });

  it("is there for every tier and however little was asked", async () => {
    for (const tier of tiers) {
      const id = await newPresentation(clinician, answersForTier[tier]);
      const { assessment, loops, reviewOn } = await read(id);
      expect(assessment?.tier).toBe(tier);
      expect(loops.length > 0).toBe(reviewOn === null);
    }
    const nothingAsked = await read(await newPresentation(clinician, {}));
    expect(nothingAsked.loops).toHaveLength(1);
  });
});

it("is refused for a patient of another practice, as if there were none", async () => {
  const elsewhere = await createPractice(ownerDb());
  const theirs = await newPatient(elsewhere.actors.clinician);
  const attempt = recordPresentation(clinician, intake(theirs, {}));
  await expect(attempt).rejects.toEqual(new AppError("not-found", `patient ${theirs}`));
});
