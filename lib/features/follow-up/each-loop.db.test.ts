import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeEach } from "./each-loop.ts";
import { closeLoop, progressLoop } from "./mutations.ts";
import { closing, loopsOf, newRecheck, step } from "./testing/fictional-loops.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const outcome = "moved_away" as const;

it("of several what somebody else changed says what they did, and is closed when sent again", async () => {
  const [one, other] = [await newRecheck(clinician), await newRecheck(clinician)];
  await progressLoop(clinician, step(other, { note: "room 2" }));
  const rows = [one, other].map((loop) => ({ ...closing(loop, { note: "x" }), outcome }));
  const results = await closeEach(clinician, rows);
  expect(results).toMatchObject([
    { id: one.id, done: true },
    { id: other.id, done: false, version: 2, words: expect.stringContaining("Booked: room 2") },
  ]);
  const again = rows.slice(1).map((row) => ({ ...row, version: 2 }));
  expect(await closeEach(clinician, again)).toMatchObject([{ id: other.id, done: true }]);
  expect(await loopsOf(clinician, other.presentationId)).toMatchObject([{ state: "closed" }]);
});

it("what somebody else closed cannot be sent again", async () => {
  const loop = await newRecheck(clinician);
  await closeLoop(clinician, closing(loop, { outcome: "moved_away" }));
  const late = { ...closing(loop, { note: "x", idempotencyKey: randomUUID() }), outcome };
  const [result] = await closeEach(clinician, [late]);
  expect(result).toMatchObject({ done: false, words: expect.stringContaining("closed it") });
  expect(result).not.toHaveProperty("version");
});
