import { describe, expect, it } from "vitest";
import { dateColumn } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { closingState, nextStates } from "./loop-transitions.ts";
import { closeLoop, progressLoop } from "./mutations.ts";
import { type LoopState, loopKinds, loopOutcomes, loopStates } from "./schema.ts";
import { closing, newRecheck, step } from "./testing/fictional-loops.ts";
import type { LoopRow } from "./view.ts";

const practice = await createPractice(ownerDb());
const { clinician, reviewer } = practice.actors;
const at = new Date("2026-07-01T11:00:00.000Z");

describe("the steps the database allows", () => {
  it("are exactly those of the function, for every kind and every pair of states", async () => {
    const allowed = loopKinds.flatMap((kind) =>
      loopStates.flatMap((from) => nextStates(kind, from).map((to) => `${kind} ${from} ${to}`)),
    );
    const rows = await ownerDb().$queryRaw<{ step: string }[]>`
      select concat_ws(' ', kind, from_state, to_state) as step from loop_steps()`;
    expect(rows.map((row) => row.step).sort()).toEqual(allowed.sort());
  });

  it("end each outcome in the state the function says", async () => {
    const rows = await ownerDb().$queryRaw<{ outcome: string; state: string }[]>`
      select outcome, state from loop_closings()`;
    const expected = loopOutcomes.map((outcome) => [outcome, closingState(outcome)]);
    expect(rows.map(({ outcome, state }) => [outcome, state])).toEqual(expected);
  });
});

interface Written {
  readonly version?: number;
  readonly row?: object;
  readonly event?: object | null;
}

/** What a mutation that goes its own way might write, as the application or as the owner of the tables. */
function write(loop: LoopRow, written: Written, as: "app" | "owner" = "app") {
  const version = written.version ?? loop.version + 1;
  const run = async (tx: Tx) => {
    if (written.row)
      await tx.loop.updateMany({ where: { id: loop.id }, data: { version, ...written.row } });
    if (written.event === null) return;
    const said = { kind: "step", state: "booked", byId: clinician.id, at };
    const place = { practiceId: practice.id, loopId: loop.id, version };
    await tx.loopEvent.create({ data: { ...place, ...said, ...written.event } });
  };
  return as === "app" ? inPractice(clinician, run) : asPractice(ownerDb(), practice.id, run);
}

const to = (state: LoopState) => ({ row: { state }, event: { state } });

describe.each(["app", "owner"] as const)("written by the %s, without the mutations", (as) => {
  it("a step that may follow is kept", async () => {
    await write(await newRecheck(clinician), to("booked"), as);
  });

  it.each([
    ["a state its kind does not have", to("resulted"), /resulted cannot follow proposed/],
    ["the state it has", to("proposed"), /proposed cannot follow proposed/],
    ["a version left out", { ...to("booked"), version: 3 }, /version 3 cannot follow version 1/],
    ["no new version", { ...to("booked"), version: 1 }, /version 1 cannot follow version 1/],
    ["no event", { row: { state: "booked" }, event: null }, /version 2 has no event/],
    ["an event alone", { event: {} }, /and the loop at version 1 says/],
    [
      "an event that says something else",
      { ...to("booked"), event: { state: "done" } },
      /says done/,
    ],
    [
      "an event before the one it follows",
      { ...to("booked"), event: { at: new Date("2026-06-01") } },
      /out of order: it was recorded before/,
    ],
    [
      "a day before birth",
      { ...to("booked"), event: { happenedOn: dateColumn("1961-04-04") } },
      /before the patient was born/,
    ],
    [
      "a day after its recording",
      { ...to("booked"), event: { happenedOn: dateColumn("2026-07-02") } },
      /after it was recorded/,
    ],
    [
      "a due date before the order",
      { row: { dueBy: new Date("2026-06-24T09:59:59Z") }, event: null },
      /lies before the order/,
    ],
    [
      "another owner by an ordinary step",
      { row: { state: "booked", ownerId: reviewer.id } },
      /owner and the offer are not those of step/,
    ],
    [
      "an owner who may not close it",
      { row: { ownerId: practice.actors.coordinator.id }, event: null },
      /may not own an open loop/,
    ],
    [
      "an offer nobody made, accepted",
      { row: { ownerId: reviewer.id }, event: { kind: "offer_accepted", state: "proposed" } },
      /owner and the offer are not those of offer_accepted/,
    ],
    [
      "an outcome that ends elsewhere",
      {
        row: { state: "declined", outcome: "died", closedAt: at },
        event: { kind: "closed", state: "declined", outcome: "died" },
      },
      /the outcome died does not end as declined/,
    ],
  ] satisfies [string, Written, RegExp][])("%s is refused", async (_, written, words) => {
    await expect(write(await newRecheck(clinician), written, as)).rejects.toThrow(words);
  });

  it("nothing follows after closing", async () => {
    const loop = await newRecheck(clinician);
    await closeLoop(clinician, closing(loop, { outcome: "moved_away" }), { at });
    const closed = { ...loop, version: 2 };
    await expect(write(closed, to("booked"), as)).rejects.toThrow(/the record only grows/);
    await expect(write(closed, { event: {} }, as)).rejects.toThrow(/says/);
  });

  it("a loop stays with its patient and its presentation", async () => {
    const [loop, other] = [await newRecheck(clinician), await newRecheck(clinician)];
    const row = { patientId: other.patient.id, presentationId: other.presentationId };
    const moved = write(loop, { row, event: null }, as);
    await expect(moved).rejects.toThrow(/does not change|permission denied/);
  });
});

it("an event at a time before the one it follows is refused by name", async () => {
  const loop = await newRecheck(clinician);
  await progressLoop(clinician, step(loop), { at });
  const earlier = { at: new Date(at.getTime() - 1) };
  const attempt = progressLoop(
    clinician,
    step({ ...loop, version: 2 }, { state: "done" }),
    earlier,
  );
  await expect(attempt).rejects.toMatchObject({
    code: "invalid",
    fieldErrors: { form: [expect.stringContaining("before")] },
  });
});

it("a step may have happened before the steps recorded earlier", async () => {
  const loop = await newRecheck(clinician);
  await progressLoop(clinician, step(loop, { happenedOn: "2026-06-30" }), { at });
  const late = step({ ...loop, version: 2 }, { state: "done", happenedOn: "2026-06-25" });
  await progressLoop(clinician, late, { at });
});
