import { describe, expect, it } from "vitest";
import { Prisma } from "../../prisma/generated/client.ts";
import { newDraft } from "../features/drafts/testing/fictional-draft.ts";
import { acceptFirst } from "../features/follow-up/testing/fictional-loops.ts";
import { recordOrderSafety } from "../features/orders/mutations.ts";
import { recordDiagnosis, recordScore } from "../features/outcomes/mutations.ts";
import { diagnosis, painScore } from "../features/outcomes/testing/fictional-outcomes.ts";
import { changeSettings } from "../features/practice/mutations.ts";
import { setting } from "../features/practice/testing/fictional-settings.ts";
import { answersForTier } from "../features/presentations/testing/fictional-answers.ts";
import { newPatient, newPresentation } from "../features/presentations/testing/fictional-record.ts";
import { enterReviewed } from "../features/results/testing/fictional-results.ts";
import { sweepNow } from "../features/safety/mutations.ts";
import { setAbsence } from "../features/team/absences.ts";
import { away } from "../features/team/testing/fictional-team.ts";
import { inPractice } from "./db.ts";
import { ownerDb } from "./testing/owner-db.ts";
import { asPractice, createPractice } from "./testing/practice.ts";

const { id: practiceId, actors } = await createPractice(ownerDb());
const presentation = await newPresentation(actors.clinician, {
  ...answersForTier.emergency,
  esr_mm_h: 34,
});
await acceptFirst(actors.clinician, presentation, 1);
await enterReviewed(actors.clinician, presentation);
const patientId = await newPatient(actors.clinician);
await newDraft(actors.clinician, patientId);
await recordScore(actors.clinician, painScore(patientId));
await recordDiagnosis(actors.clinician, diagnosis(presentation));
await recordOrderSafety(actors.clinician, {
  presentationId: presentation,
  idempotencyKey: crypto.randomUUID(),
  version: 1,
  answers: { cied: "none" },
});
await setAbsence(actors.clinician, away(actors.clinician, actors.reviewer));
await changeSettings(actors.administrator, setting({ name: "Other" }));
await sweepNow(
  actors.reviewer,
  { idempotencyKey: crypto.randomUUID() },
  new Date(Date.now() + 86_400_000),
);
await asPractice(ownerDb(), practiceId, (tx) =>
  tx.safetyState.create({ data: { practiceId, tickedAt: new Date() } }),
);

const neverDeleted = [
  "patient",
  "patient_event",
  "presentation",
  "presentation_revision",
  "assessment",
  "recommendation",
  "recommendation_event",
  "loop",
  "loop_event",
  "result",
  "result_review",
  "diagnosis_outcome",
  "outcome_score",
  "order_safety",
  "draft",
  "draft_values",
  "alarm",
  "alarm_event",
  "sweep_run",
  "safety_state",
  "audit_event",
  "user_absence",
  "practice_setting_event",
];
const neverChanged = [
  "patient_event",
  "presentation_revision",
  "assessment",
  "recommendation_event",
  "loop_event",
  "result",
  "result_review",
  "alarm_event",
  "sweep_run",
  "diagnosis_outcome",
  "outcome_score",
  "order_safety",
  "audit_event",
  "practice_setting_event",
];

const change = (name: string) => Prisma.raw(`update "${name}" set practice_id = practice_id`);
const removal = (name: string) => Prisma.raw(`delete from "${name}"`);
const emptying = (name: string) => Prisma.raw(`truncate "${name}" cascade`);

const asApp = (statement: Prisma.Sql) =>
  inPractice(actors.clinician, (tx) => tx.$executeRaw(statement));
/** Emptying locks tables that other tests write to: it gives way, or they would wait for each other. */
async function asOwner(statement: Prisma.Sql): Promise<number> {
  const attempt = asPractice(ownerDb(), practiceId, async (tx) => {
    await tx.$queryRaw`
      select set_config('app.user_id', ${actors.clinician.id}, true),
             set_config('lock_timeout', '100ms', true)`;
    return tx.$executeRaw(statement);
  });
  const locked = (error: unknown) => String(error).includes("55P03");
  return attempt.catch((error) => (locked(error) ? asOwner(statement) : Promise.reject(error)));
}
const sql = (raw: Prisma.Sql) => Prisma.sql`${raw}`;

describe.each(neverDeleted)("%s", (name) => {
  it("is neither deleted from nor emptied, not even by the owner", async () => {
    for (const statement of [removal(name), emptying(name)]) {
      await expect(asApp(sql(statement))).rejects.toThrow(/permission denied/);
      await expect(asOwner(sql(statement))).rejects.toThrow(/the record only grows/);
    }
  });
});

describe.each(neverChanged)("%s", (name) => {
  it("is not rewritten, not even by the owner", async () => {
    await expect(asApp(sql(change(name)))).rejects.toThrow(/permission denied/);
    await expect(asOwner(sql(change(name)))).rejects.toThrow(/the record only grows/);
  });
});

it("nobody who ever worked here is deleted, not even by the owner", async () => {
  await expect(asApp(sql(removal("user")))).rejects.toThrow(/permission denied/);
  await expect(asOwner(sql(removal("user")))).rejects.toThrow(/the record only grows/);
});

it("the counters of a presentation are out of the application's reach", async () => {
  const statement = Prisma.sql`update presentation set open_loops = 0, next_due_at = null,
    unreviewed_results = 0`;
  await expect(asApp(statement)).rejects.toThrow(/permission denied/);
});
