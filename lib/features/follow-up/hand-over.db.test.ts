import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { handOver } from "./hand-over.ts";
import type { HandOverInput } from "./hand-over-schema.ts";
import { closeLoop, progressLoop } from "./mutations.ts";
import { closing, handing, loopsOf, newRecheck, step } from "./testing/fictional-loops.ts";
import type { LoopRow } from "./view.ts";

const { clinician, reviewer, coordinator, administrator } = (await createPractice(ownerDb()))
  .actors;
const elsewhere = (await createPractice(ownerDb())).actors;

const offer = (loop: LoopRow, changes: Partial<HandOverInput> = {}) =>
  handOver(clinician, handing(loop, { toId: reviewer.id, ...changes }));

async function now(loop: LoopRow): Promise<LoopRow> {
  const [found] = await loopsOf(clinician, loop.presentationId);
  if (!found) throw new Error("no loop");
  return found;
}

async function offeredLoop(): Promise<LoopRow> {
  const loop = await newRecheck(clinician);
  await offer(loop, { note: "on leave" });
  return now(loop);
}

describe("an offer", () => {
  it("leaves the owner responsible and shows to whom it was made", async () => {
    expect(await offeredLoop()).toMatchObject({
      owner: { id: clinician.id },
      offer: { id: reviewer.id, inWords: "just now", toMe: false },
      lastEvent: { text: `Offered to ${reviewer.name}: on leave`, by: clinician.name },
      handOvers: ["withdraw"],
    });
  });

  it("that is accepted changes the owner", async () => {
    const loop = await offeredLoop();
    await handOver(reviewer, handing(loop, { step: "accept" }));
    expect(await now(loop)).toMatchObject({
      owner: { id: reviewer.id },
      offer: null,
      mine: false,
      lastEvent: { text: `Hand-over accepted by ${reviewer.name}` },
    });
  });

  it("that is refused, with a reason, may be made again", async () => {
    const loop = await offeredLoop();
    await handOver(reviewer, handing(loop, { step: "refuse", note: "away myself" }));
    const refused = await now(loop);
    expect(refused).toMatchObject({
      owner: { id: clinician.id },
      offer: null,
      lastEvent: { text: "Hand-over refused: away myself", by: reviewer.name },
    });
    await offer(refused);
    expect((await now(loop)).offer?.id).toBe(reviewer.id);
  });

  it("replaces an earlier one only after that was withdrawn", async () => {
    const loop = await offeredLoop();
    await expect(offer(loop)).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { toId: [expect.stringContaining("withdraw that offer first")] },
    });
    await handOver(clinician, handing(loop, { step: "withdraw" }));
    await offer(await now(loop));
  });

  it("stays through a step and ends with the loop", async () => {
    const loop = await offeredLoop();
    await progressLoop(clinician, step(loop));
    const booked = await now(loop);
    expect(booked.offer?.id).toBe(reviewer.id);
    await closeLoop(clinician, closing(booked, { outcome: "moved_away" }));
    expect(await now(loop)).toMatchObject({ outcome: "moved_away", offer: null, handOvers: [] });
  });

  it.each([
    ["a coordinator", () => coordinator.id],
    ["an administrator", () => administrator.id],
    ["somebody of another practice", () => elsewhere.reviewer.id],
    ["its owner", () => clinician.id],
    ["nobody", () => null],
  ])("to %s is refused by name of the field", async (_, toId) => {
    const attempt = offer(await newRecheck(clinician), { toId: toId() });
    await expect(attempt).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { toId: [expect.any(String)] },
    });
  });

  it("accepted and withdrawn at once ends one way, and the other hears of it", async () => {
    const loop = await offeredLoop();
    const results = await Promise.allSettled([
      handOver(reviewer, handing(loop, { step: "accept" })),
      handOver(clinician, handing(loop, { step: "withdraw" })),
    ]);
    const lost = results.filter(({ status }) => status === "rejected");
    expect(lost).toMatchObject([{ reason: { code: "conflict" } }]);
    const after = await now(loop);
    const accepted = results[0]?.status === "fulfilled";
    expect(after.owner?.id).toBe(accepted ? reviewer.id : clinician.id);
    expect(after).toMatchObject({ offer: null, version: 3 });
  });

  it("sent twice is made once", async () => {
    const loop = await newRecheck(clinician);
    const input = handing(loop, { toId: reviewer.id });
    await Promise.all([handOver(clinician, input), handOver(clinician, input)]);
    expect((await now(loop)).version).toBe(2);
  });
});

describe("who may", () => {
  it.each(["accept", "refuse", "take", "reassign"] as const)(
    "not %s: the owner of an offered loop",
    async (handed) => {
      const input = handing(await offeredLoop(), { step: handed, toId: reviewer.id, note: "x" });
      await expect(handOver(clinician, input)).rejects.toMatchObject({ code: "forbidden" });
    },
  );

  it("reassign without being asked: a reviewer, and it is recorded as such", async () => {
    const loop = await newRecheck(clinician);
    await handOver(reviewer, handing(loop, { step: "reassign", toId: reviewer.id }));
    expect(await now(loop)).toMatchObject({
      owner: { id: reviewer.id },
      lastEvent: { text: `Reassigned to ${reviewer.name}`, by: reviewer.name },
    });
  });

  it("do nothing in another practice", async () => {
    const input = handing(await newRecheck(clinician), { toId: elsewhere.reviewer.id });
    await expect(handOver(elsewhere.clinician, input)).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

it("every step of a hand-over is an event that says who had the loop and to whom it was offered", async () => {
  const loop = await offeredLoop();
  await handOver(reviewer, handing(loop, { step: "accept" }));
  const events = await inPractice(reviewer, (tx) =>
    tx.loopEvent.findMany({
      where: { loopId: loop.id },
      orderBy: { version: "asc" },
      select: { kind: true, ownerId: true, offeredToId: true, byId: true },
    }),
  );
  const by = { byId: clinician.id, ownerId: clinician.id };
  expect(events).toEqual([
    { ...by, kind: "opened", offeredToId: null },
    { ...by, kind: "offered", offeredToId: reviewer.id },
    { kind: "offer_accepted", byId: reviewer.id, ownerId: reviewer.id, offeredToId: null },
  ]);
});
