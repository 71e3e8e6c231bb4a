import { describe, expect, it } from "vitest";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import { dateColumn } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { newPatient } from "./testing/fictional-record.ts";
import { tierRank } from "./tier-rank.ts";

const practice = await createPractice(ownerDb());
const { clinician } = practice.actors;
const patientId = await newPatient(clinician);
const now = new Date();

/** What a mutation that forgot something might write. */
async function insert(tx: Tx, tier: Tier | null, incomplete: boolean): Promise<string> {
  const { id } = await tx.presentation.create({
    data: {
      practiceId: practice.id,
      patientId,
      recordedById: clinician.id,
      recordedAt: now,
      tier,
      tierRank: tierRank(tier),
      incomplete,
      reviewOn: dateColumn("2026-12-24"),
    },
    select: { id: true },
  });
  return id;
}

const recheck = (presentationId: string) => ({
  patientId,
  presentationId,
  kind: "recheck" as const,
  title: "Recheck",
  ownerId: clinician.id,
  within: "P7D",
  from: now,
  openedAt: now,
});

const refused = /needs follow-up and has no open loop/;

describe("a presentation without an open loop", () => {
  it.each([
    ["emergency", false],
    ["urgent", false],
    ["soon", false],
    ["routine", false],
    ["routine", true],
    ["self_management", true],
    [null, true],
    [null, false],
  ] as const)("of tier %s, incomplete %s, does not commit", async (tier, incomplete) => {
    const attempt = inPractice(clinician, (tx) => insert(tx, tier, incomplete));
    await expect(attempt).rejects.toThrow(refused);
  });

  it("does not commit for the owner of the tables either", async () => {
    const attempt = asPractice(ownerDb(), practice.id, (tx) => insert(tx, "soon", false));
    await expect(attempt).rejects.toThrow(refused);
  });

  it("commits when it is complete self-management", async () => {
    await inPractice(clinician, (tx) => insert(tx, "self_management", false));
  });

  it("does not commit when its loop was closed within the transaction", async () => {
    const attempt = inPractice(clinician, async (tx) => {
      const loop = await openLoop(tx, clinician, recheck(await insert(tx, "urgent", false)));
      await tx.loop.updateMany({
        where: { id: loop.id },
        data: { state: "closed", outcome: "died", closedAt: now, version: 2 },
      });
      await tx.loopEvent.create({
        data: {
          practiceId: practice.id,
          loopId: loop.id,
          version: 2,
          kind: "closed",
          state: "closed",
          outcome: "died",
          byId: clinician.id,
          at: now,
        },
      });
    });
    await expect(attempt).rejects.toThrow(refused);
  });

  it("does not commit when the transaction looks away to another practice", async () => {
    const elsewhere = await createPractice(ownerDb());
    const attempt = inPractice(clinician, async (tx) => {
      await insert(tx, "urgent", false);
      await tx.$queryRaw`select set_config('app.practice_id', ${elsewhere.id}, true)`;
    });
    await expect(attempt).rejects.toThrow(refused);
  });
});

it("commits with the loop opened after it, and counts it", async () => {
  const counted = await inPractice(clinician, async (tx) => {
    const id = await insert(tx, "urgent", false);
    await openLoop(tx, clinician, recheck(id));
    await openLoop(tx, clinician, { ...recheck(id), within: "PT1H" });
    return tx.presentation.findFirstOrThrow({
      where: { id },
      select: { openLoops: true, nextDueAt: true },
    });
  });
  expect(counted).toEqual({ openLoops: 2, nextDueAt: new Date(now.getTime() + 3_600_000) });
});

it("cannot be turned into one that needs follow-up later", async () => {
  const id = await inPractice(clinician, (tx) => insert(tx, "self_management", false));
  const attempt = inPractice(clinician, (tx) =>
    tx.presentation.updateMany({ where: { id }, data: { tier: "soon", tierRank: 2 } }),
  );
  await expect(attempt).rejects.toThrow(refused);
});
