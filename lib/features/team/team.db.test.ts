import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { actorOfSession } from "../../platform/auth-sessions.ts";
import { inPractice } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { parseSessionId } from "../../platform/session-id.ts";
import { signIn } from "../../platform/sign-in.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice, openTestSession } from "../../platform/testing/practice.ts";
import { handOver } from "../follow-up/hand-over.ts";
import { handing, loopsOf, newRecheck } from "../follow-up/testing/fictional-loops.ts";
import type { LoopRow } from "../follow-up/view.ts";
import { setAbsence } from "./absences.ts";
import { addMember, changeRole, deactivateMember, reactivateMember } from "./mutations.ts";
import { listTeam } from "./queries.ts";
import { away, newMember } from "./testing/fictional-team.ts";
import type { TeamMember } from "./view.ts";

type Practice = Awaited<ReturnType<typeof createPractice>>;

const key = () => ({ idempotencyKey: randomUUID() });

async function member({ actors }: Practice, id: string): Promise<TeamMember> {
  const found = (await listTeam(actors.administrator)).find((one) => one.id === id);
  if (!found) throw new Error(`no member ${id}`);
  return found;
}

async function deactivate(practice: Practice, userId: string, loopsTo: string) {
  const { version } = await member(practice, userId);
  const input = { ...key(), userId, version, loopsTo };
  return deactivateMember(practice.actors.administrator, input);
}

async function now({ actors }: Practice, { id, presentationId }: LoopRow): Promise<LoopRow> {
  const found = (await loopsOf(actors.reviewer, presentationId)).find((loop) => loop.id === id);
  if (!found) throw new Error("no loop");
  return found;
}

describe("somebody new", () => {
  it("signs in with the first password, once the address is free", async () => {
    const { actors } = await createPractice(ownerDb());
    const input = newMember();
    await addMember(actors.administrator, input);
    expect(await signIn({ email: input.email, password: input.password }, "")).not.toBeNull();
    const again = addMember(actors.administrator, newMember({ email: input.email }));
    await expect(again).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { email: [expect.stringContaining("cannot be used")] },
    });
  });
});

describe("deactivating", () => {
  it("ends the sessions and hands every open loop on, each with its event", async () => {
    const practice = await createPractice(ownerDb());
    const { clinician, reviewer } = practice.actors;
    const loops = [await newRecheck(clinician), await newRecheck(clinician)];
    const session = parseSessionId(await openTestSession(ownerDb(), clinician));
    if (!session) throw new Error("no session");
    expect(await actorOfSession(session)).not.toBeNull();
    await deactivate(practice, clinician.id, reviewer.id);
    expect(await actorOfSession(session)).toBeNull();
    for (const loop of loops)
      expect(await now(practice, loop)).toMatchObject({
        owner: { id: reviewer.id },
        version: 2,
        lastEvent: { text: `Reassigned to ${reviewer.name}: the owner was deactivated` },
      });
    expect(await member(practice, clinician.id)).toMatchObject({ disabled: true, openLoops: 0 });
    await reactivateMember(practice.actors.administrator, {
      ...key(),
      userId: clinician.id,
      version: 2,
    });
    expect(await actorOfSession(session)).toBeNull();
    expect(await member(practice, clinician.id)).toMatchObject({ disabled: false, openLoops: 0 });
  });

  it("leaves loops unassigned where so chosen, for anybody who may own them to take on", async () => {
    const practice = await createPractice(ownerDb());
    const { clinician, reviewer } = practice.actors;
    const loop = await newRecheck(clinician);
    await deactivate(practice, clinician.id, "unassigned");
    const left = await now(practice, loop);
    expect(left).toMatchObject({
      owner: null,
      lastEvent: { text: "Left unassigned: the owner was deactivated" },
      handOvers: ["reassign", "take"],
    });
    await handOver(reviewer, handing(left, { step: "take" }));
    expect(await now(practice, loop)).toMatchObject({ owner: { id: reviewer.id } });
  });

  it("takes back what was offered to them, and what they would cover", async () => {
    const practice = await createPractice(ownerDb());
    const { clinician, reviewer, administrator } = practice.actors;
    await addMember(administrator, newMember({ role: "reviewer" }));
    const loop = await newRecheck(clinician);
    await handOver(clinician, handing(loop, { toId: reviewer.id }));
    await setAbsence(clinician, away(clinician, reviewer));
    await deactivate(practice, reviewer.id, clinician.id);
    const [after] = await loopsOf(clinician, loop.presentationId);
    expect(after).toMatchObject({ owner: { id: clinician.id }, offer: null });
    expect((await member(practice, clinician.id)).absences).toEqual([]);
  });

  it.each(["administrator", "reviewer"] as const)("the last %s is refused", async (role) => {
    const practice = await createPractice(ownerDb());
    const { [role]: last, administrator } = practice.actors;
    const change = { ...key(), userId: last.id, version: 1, loopsTo: "unassigned" };
    const demoted = changeRole(administrator, { ...change, role: "auditor" });
    await expect(demoted).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { role: [expect.stringContaining(`the last ${role}`)] },
    });
    if (role === "administrator") return;
    await expect(deactivateMember(administrator, { ...change, ...key() })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  it("of two administrators by each other at once leaves one", async () => {
    const practice = await createPractice(ownerDb());
    const first = practice.actors.administrator;
    const { id } = await addMember(first, newMember({ role: "administrator" }));
    const second = { ...first, id };
    const by = (actor: typeof first, userId: string) =>
      deactivateMember(actor, { ...key(), userId, version: 1, loopsTo: "unassigned" });
    const results = await Promise.allSettled([by(first, second.id), by(second, first.id)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("at the moment a loop is opened for them never leaves it with somebody who is gone", async () => {
    const practice = await createPractice(ownerDb());
    const { clinician, reviewer } = practice.actors;
    const loops = await Promise.all([1, 2, 3].map(() => newRecheck(clinician)));
    const taken = loops.map((loop) =>
      handOver(reviewer, handing(loop, { step: "reassign", toId: reviewer.id })).then(async () =>
        handOver(
          reviewer,
          handing(await now(practice, loop), { step: "reassign", toId: clinician.id }),
        ),
      ),
    );
    const settled = Promise.allSettled(taken);
    await deactivate(practice, clinician.id, "unassigned");
    for (const refused of await settled)
      if (refused.status === "rejected") expect(refused.reason).toBeInstanceOf(AppError);
    const rows = await inPractice(reviewer, (tx) =>
      tx.loop.findMany({
        where: { closedAt: null },
        select: { owner: { select: { disabledAt: true } } },
      }),
    );
    expect(rows).toHaveLength(loops.length);
    expect(rows.filter(({ owner }) => owner?.disabledAt)).toEqual([]);
  });

  it("is refused by the database while loops are open", async () => {
    const practice = await createPractice(ownerDb());
    await newRecheck(practice.actors.clinician);
    const { id } = practice.actors.clinician;
    for (const data of [{ disabledAt: new Date() }, { role: "coordinator" }]) {
      const attempt = asPractice(ownerDb(), practice.id, (tx) =>
        tx.user.updateMany({ where: { id }, data }),
      );
      await expect(attempt).rejects.toThrow(/still owns open loops/);
    }
  });
});

describe("another role", () => {
  it("without loops needs to know who takes them on", async () => {
    const practice = await createPractice(ownerDb());
    const { clinician, reviewer, administrator } = practice.actors;
    const loop = await newRecheck(clinician);
    const change = { ...key(), userId: clinician.id, version: 1, role: "coordinator" } as const;
    await expect(changeRole(administrator, { ...change, loopsTo: null })).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { loopsTo: [expect.stringContaining("(1)")] },
    });
    await changeRole(administrator, { ...change, ...key(), loopsTo: reviewer.id });
    expect((await now(practice, loop)).owner?.id).toBe(reviewer.id);
  });
});

it("says how much each person has open and late", async () => {
  const practice = await createPractice(ownerDb());
  const { clinician } = practice.actors;
  await newRecheck(clinician);
  await newRecheck(clinician, new Date());
  expect(await member(practice, clinician.id)).toMatchObject({ openLoops: 2, overdueLoops: 1 });
});
