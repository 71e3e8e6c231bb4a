import { afterEach, describe, expect, it, vi } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { findPresentation } from "./queries.ts";
import { answersForTier } from "./testing/fictional-answers.ts";
import { newPresentation } from "./testing/fictional-record.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const at = new Date("2026-07-01T11:00:00.000Z");
const read = (id: string) => findPresentation(clinician, id);

describe("when the engine fails", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  afterEach(() => log.mockClear());

  const assess = () => {
    throw new RangeError("cannot read 05-Apr-1961 of Testpatient");
  };

  it("the record is kept without an assessment and followed up on the same day", async () => {
    const view = await read(
      await newPresentation(clinician, answersForTier.emergency, { assess, at }),
    );
    expect(view).toMatchObject({ assessment: null, assessedAt: null, recommendations: [] });
    expect(view?.answers.limb_weakness?.value).toBe("yes");
    expect(view?.loops).toMatchObject([{ tier: null, due: { text: "01-Jul-2026" } }]);
  });

  it("the log says where, and nothing about the patient", async () => {
    await newPresentation(clinician, answersForTier.emergency, { assess });
    const said = log.mock.calls.flat().join(" ");
    expect(said).toContain("The engine failed (RangeError");
    expect(said).toContain("engine-failure.db.test.ts");
    expect(said).not.toMatch(/1961|Testpatient/);
  });

  it("an answer in a shape nobody can read counts as a failure", async () => {
    const broken = () => ({ tier: "green" }) as never;
    const view = await read(await newPresentation(clinician, {}, { assess: broken }));
    expect(view?.assessment).toBeNull();
  });
});
