import { describe, expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { progressLoop } from "./mutations.ts";
import { loopsOf, newRecheck, step } from "./testing/fictional-loops.ts";

const { clinician, coordinator } = (await createPractice(ownerDb())).actors;
const at = new Date("2026-07-01T11:00:00.000Z");

describe("taking a loop on", () => {
  it("keeps each step with who, when and the day it really happened", async () => {
    const loop = await newRecheck(clinician);
    await progressLoop(coordinator, step(loop, { note: "room 2" }), { at });
    const done = step({ ...loop, version: 2 }, { state: "done", happenedOn: "2026-06-30" });
    await progressLoop(coordinator, done, { at });
    const [after] = await loopsOf(clinician, loop.presentationId);
    expect(after).toMatchObject({
      state: "done",
      lastEvent: { text: "Done on 30-Jun-2026", by: coordinator.name },
      version: 3,
    });
  });

  it("is refused backwards and past the end, by name of the field", async () => {
    const loop = await newRecheck(clinician);
    await progressLoop(clinician, step(loop, { state: "done" }));
    for (const state of ["booked", "closed", "resulted"] as const) {
      const attempt = progressLoop(clinician, step({ ...loop, version: 2 }, { state }));
      await expect(attempt).rejects.toMatchObject({
        code: "invalid",
        fieldErrors: { state: [expect.any(String)] },
      });
    }
  });

  it("is refused for a day before the patient was born", async () => {
    const loop = await newRecheck(clinician);
    const attempt = progressLoop(clinician, step(loop, { happenedOn: "1897-01-01" }), { at });
    await expect(attempt).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { happenedOn: [expect.stringContaining("before the patient was born")] },
    });
  });

  it("leaves clinical steps to clinicians", async () => {
    const loop = await newRecheck(clinician);
    const attempt = progressLoop(coordinator, step(loop, { state: "patient_told" }));
    await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
  });
});
