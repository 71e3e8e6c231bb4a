import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "../../platform/actor.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { registerPatient } from "../patients/mutations.ts";
import { recordPresentation } from "../presentations/mutations.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { exportNote, exportSummary } from "./mutations.ts";
import { readPdf } from "./testing/read-pdf.ts";

const ours = await createPractice(ownerDb(), { timeZone: "Australia/Sydney" });
const theirs = await createPractice(ownerDb());
const { clinician, coordinator } = ours.actors;
const printedAt = new Date("2026-11-24T15:10:00Z");

describe("a summary that is exported", () => {
  it("is printed for a recorded presentation, on the practice's clock", async () => {
    const id = await recordEmergency(clinician);
    const { pages } = readPdf((await exportSummary(clinician, id, printedAt)) ?? new Uint8Array());
    expect(pages[0]).toContain("SUMMARYPATIENT, Ada");
    expect(pages[0]).toContain("Emergency Act now, same day");
    expect(pages[0]).toContain("Printed 25-Nov-2026 02:10 (Australia/Sydney) by Test Clinician");
  });

  it("leaves an audit event naming who took it", async () => {
    const id = await recordEmergency(clinician);
    await exportSummary(clinician, id, printedAt);
    expect(await exportsOf(id)).toMatchObject([
      { actorId: clinician.id, subjectId: id, detail: { revision: 1, form: "pdf" } },
    ]);
  });

  it("does not exist for another practice, or for an id that is none", async () => {
    const id = await recordEmergency(clinician);
    expect(await exportSummary(theirs.actors.clinician, id)).toBeNull();
    expect(await exportSummary(clinician, randomUUID())).toBeNull();
    expect(await exportSummary(clinician, "../../etc/passwd")).toBeNull();
    expect(await exportsOf(id)).toEqual([]);
  });

  it("is refused to a role that may not export", async () => {
    const id = await recordEmergency(clinician);
    await expect(exportSummary(coordinator, id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await exportsOf(id)).toEqual([]);
  });

  it("is printed without advice when the engine failed", async () => {
    const broken = () => {
      throw new Error("broken on purpose");
    };
    const id = await recordEmergency(clinician, { assess: broken });
    const { pages } = readPdf((await exportSummary(clinician, id)) ?? new Uint8Array());
    expect(pages[0]).toContain("No recommendation available - use your local red-flag pathway");
  });
});

describe("a note that is taken", () => {
  it("is written for a recorded presentation, on the practice's clock", async () => {
    const id = await recordEmergency(clinician);
    const note = (await exportNote(clinician, id, printedAt)) ?? "";
    expect(note).toMatch(/^SUMMARYPATIENT, Ada; born 05-Apr-1961 /);
    expect(note).toContain("Tier: Emergency. Act now, same day.");
    expect(note).toContain("Free text (not read by the rules):\n> Fictional.\n");
    expect(note).toContain("Note made 25-Nov-2026 02:10 (Australia/Sydney) by Test Clinician");
  });

  it("leaves an audit event naming who took it", async () => {
    const id = await recordEmergency(clinician);
    await exportNote(clinician, id, printedAt);
    expect(await exportsOf(id)).toMatchObject([
      { actorId: clinician.id, subjectId: id, detail: { revision: 1, form: "note" } },
    ]);
  });

  it("does not exist for another practice, or for an id that is none", async () => {
    const id = await recordEmergency(clinician);
    expect(await exportNote(theirs.actors.clinician, id)).toBeNull();
    expect(await exportNote(clinician, "../../etc/passwd")).toBeNull();
    expect(await exportsOf(id)).toEqual([]);
  });

  it("is refused to a role that may not export", async () => {
    const id = await recordEmergency(clinician);
    await expect(exportNote(coordinator, id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await exportsOf(id)).toEqual([]);
  });
});

async function recordEmergency(
  actor: Actor,
  options: Parameters<typeof recordPresentation>[2] = {},
): Promise<string> {
  const { id: patientId } = await registerPatient(actor, {
    number: randomUUID().slice(0, 18).toUpperCase(),
    familyName: "Summarypatient",
    givenNames: "Ada",
    dateOfBirth: "1961-04-05",
    sexAtBirth: "female",
    fictional: true,
  });
  const { id } = await recordPresentation(
    actor,
    {
      patientId,
      idempotencyKey: randomUUID(),
      answers: answersForTier.emergency,
      freeText: "Fictional.",
    },
    options,
  );
  return id;
}

function exportsOf(subjectId: string) {
  return asPractice(ownerDb(), ours.id, (tx) =>
    tx.auditEvent.findMany({ where: { subjectId, action: "summary.exported" } }),
  );
}
