import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { actorSchema } from "../../platform/actor.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice } from "../../platform/testing/practice.ts";
import { newDraft } from "../drafts/testing/fictional-draft.ts";
import { handOver } from "../follow-up/hand-over.ts";
import { handing } from "../follow-up/testing/fictional-loops.ts";
import { changeSettings } from "../practice/mutations.ts";
import { setting } from "../practice/testing/fictional-settings.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPatient, newPresentation } from "../presentations/testing/fictional-record.ts";
import { addMember, changeRole, deactivateMember } from "../team/mutations.ts";
import { newMember } from "../team/testing/fictional-team.ts";
import { clockworkOf } from "./clockwork.ts";
import { listCalled } from "./list-called.ts";
import * as safety from "./mutations.ts";
import { findAlarmSignal, findSafetyHealth } from "./queries.ts";
import { asWorker } from "./testing/as-worker.ts";
import { alarmsOf, practiceWith } from "./testing/fictional-alarms.ts";

async function called(practiceId: string, alarms: readonly { readonly id: string }[], at: Date) {
  const ids = alarms.map(({ id }) => id);
  const found = await asWorker(() => listCalled(clockworkOf(practiceId), ids, at));
  return found.map(({ userId }) => userId).toSorted();
}

it("a lead who owns the loop and has no deputy is not the only one called", async () => {
  const practice = await practiceWith();
  const { administrator, reviewer, loop, id } = practice;
  const other = await addMember(administrator, newMember({ role: "reviewer" }));
  await changeSettings(administrator, setting({ safetyLeadId: reviewer.id }));
  await handOver(reviewer, handing(loop, { step: "reassign", toId: reviewer.id, note: "mine" }));
  await practice.tick(400);
  const alarms = (await alarmsOf(reviewer)).filter((one) => one.loopId === loop.id);
  expect(alarms.map(({ rung }) => rung)).toEqual(["phone"]);
  expect(await called(id, alarms, practice.later(400))).toEqual([reviewer.id, other.id].toSorted());
  const otherActor = { ...reviewer, id: other.id };
  const { count } = await findAlarmSignal(otherActor, practice.later(400));
  expect(count.value).toBeGreaterThan(0);
});

it("a draft of somebody whose role is not called any more calls a reviewer at once", async () => {
  const practice = await practiceWith();
  const { administrator, clinician, reviewer, id, later } = practice;
  await newDraft(clinician, await newPatient(clinician), {}, later(0));
  await changeRole(administrator, {
    ...{ ...practice.key(), userId: clinician.id, version: 1 },
    ...{ role: "coordinator", loopsTo: reviewer.id },
  });
  await practice.tick(0.6);
  const drafts = (await alarmsOf(reviewer)).filter((one) => one.rule === "draft_untouched");
  expect(drafts.map(({ rung }) => rung)).toEqual(["owner"]);
  expect(await called(id, drafts, later(0.6))).toEqual([reviewer.id]);
});

/** A practice that was just set up: an administrator and two clinicians. */
async function withoutReviewer() {
  const practiceId = randomUUID();
  const place = { timeZone: "Europe/London", guidelineProfile: "UK" };
  const users = (["administrator", "clinician", "clinician"] as const).map((role, n) => ({
    ...{ practiceId, id: randomUUID(), role, name: `Test ${role} ${n}`, passwordHash: "none" },
    email: `${role}-${n}-${practiceId}@test.example`,
  }));
  await asPractice(ownerDb(), practiceId, async (tx) => {
    const practice = { id: practiceId, name: "New (fictional)", fictional: true, ...place };
    await tx.practice.create({ data: practice });
    await tx.user.createMany({ data: users });
  });
  const [administrator, first, second] = users.map((user) =>
    actorSchema.parse({ ...user, ...place }),
  );
  if (!administrator || !first || !second) throw new Error("nobody works here");
  return { practiceId, administrator, first, second };
}

it("without a reviewer everybody who may be called is, and the pages say that nobody leads", async () => {
  const { practiceId, administrator, first, second } = await withoutReviewer();
  await newPresentation(first, answersForTier.emergency);
  const left = { idempotencyKey: randomUUID(), userId: first.id, version: 1 };
  await deactivateMember(administrator, { ...left, loopsTo: "unassigned" });
  const now = new Date(Date.now() + 8 * 3_600_000);
  await asWorker(() => safety.tick(clockworkOf(practiceId), now));
  const alarms = await alarmsOf(second);
  expect(alarms.length).toBeGreaterThan(1);
  expect(await called(practiceId, alarms, now)).toEqual([second.id]);
  expect(await findSafetyHealth(second, now)).toMatchObject({
    standing: "working",
    nobodyLeads: true,
  });
  await addMember(administrator, newMember({ role: "reviewer" }));
  expect((await findSafetyHealth(second, now)).nobodyLeads).toBe(false);
});
