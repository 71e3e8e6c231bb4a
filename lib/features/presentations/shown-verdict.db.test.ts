import { afterEach, describe, expect, it, vi } from "vitest";
import { knowledgeHash } from "../../clinical/knowledge/version.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { recordPresentation } from "./mutations.ts";
import { findPresentation } from "./queries.ts";
import { presentationInput } from "./schema.ts";
import { type ShownVerdict, shownDifference } from "./shown-verdict.ts";
import { answersForTier } from "./testing/fictional-answers.ts";
import { intake, newPatient } from "./testing/fictional-record.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const at = new Date("2026-07-01T11:00:00.000Z");
const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => log.mockClear());

const otherHash = `sha256:${"0".repeat(64)}`;

/** Records an emergency of which the form sent `live`; how the record says that the two differ. */
async function recordShown(live: unknown, options: Parameters<typeof recordPresentation>[2] = {}) {
  const patientId = await newPatient(clinician);
  const sent = { ...intake(patientId, answersForTier.emergency), live };
  const input = presentationInput("2026-07-01").parse(sent);
  const { id } = await recordPresentation(clinician, input, { at, ...options });
  const view = await findPresentation(clinician, id);
  if (!view) throw new Error(`no presentation ${id}`);
  return { shown: view.shown, difference: shownDifference(view.shown, view.assessment) };
}

describe("what was shown while typing", () => {
  it("is no difference when it is what was recorded", async () => {
    const live: ShownVerdict = { tier: "emergency", hash: knowledgeHash };
    expect(await recordShown(live)).toEqual({ shown: live, difference: null });
    expect(log).not.toHaveBeenCalled();
  });

  it.each([
    ["another tier", { tier: "urgent", hash: knowledgeHash }, "tier"],
    ["no recommendation", { tier: "unavailable", hash: knowledgeHash }, "tier"],
    ["other knowledge", { tier: "emergency", hash: otherHash }, "knowledge"],
  ])("is kept and logged when it was %s", async (_, live, difference) => {
    expect(await recordShown(live)).toEqual({ shown: live, difference });
    const said = log.mock.calls.flat().join(" ");
    expect(said).toContain(`The ${difference} shown`);
    expect(said).toContain(`shown ${live.tier} ${live.hash}, recorded emergency ${knowledgeHash}`);
    expect(said).not.toMatch(/Testpatient|1961|cancer/);
  });

  it("is a difference when the engine failed on the server only", async () => {
    const live = { tier: "emergency", hash: knowledgeHash };
    const assess = () => {
      throw new RangeError();
    };
    expect(await recordShown(live, { assess })).toEqual({ shown: live, difference: "tier" });
    expect(log.mock.calls.flat().join(" ")).toContain("recorded unavailable");
  });

  it.each([
    ["no JavaScript", undefined],
    ["a tier there is not", { tier: "green", hash: knowledgeHash }],
    ["words for a hash", { tier: "urgent", hash: "Ada\nTestpatient" }],
  ])("is nothing, and refuses nothing, with %s", async (_, live) => {
    expect(await recordShown(live)).toEqual({ shown: null, difference: null });
    expect(log).not.toHaveBeenCalled();
  });

  it("does not make a form that is sent again another form", async () => {
    const input = intake(await newPatient(clinician), answersForTier.soon);
    const first = await recordPresentation(clinician, input);
    const live: ShownVerdict = { tier: "soon", hash: knowledgeHash };
    expect(await recordPresentation(clinician, { ...input, live })).toEqual(first);
  });
});
