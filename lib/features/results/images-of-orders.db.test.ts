import { describe, expect, it } from "vitest";
import { addDays, today } from "../../platform/dates.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { acceptFirst, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { findPresentation } from "../presentations/queries.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { correctResult, enterResults } from "./mutations.ts";
import { findResultsOfLoop } from "./queries.ts";
import { correction, report } from "./testing/fictional-results.ts";

const { clinician } = (await createPractice(ownerDb())).actors;
const day = today(clinician.timeZone);

type Fields = Readonly<Record<string, string>>;

const tierOf = async (id: string) => (await findPresentation(clinician, id))?.assessment?.tier;
const enter = (id: string, fields: Fields, takenOn: string, loopId = "") =>
  enterResults(clinician, { ...report(clinician, id, fields, loopId), takenOn });
const images = (found: string) => ({ "value.mri_spine_result": found });

async function scanned(found: string) {
  const id = await newPresentation(clinician, answersForTier.urgent);
  await acceptFirst(clinician, id, 1);
  const order = (await loopsOf(clinician, id)).find(({ kind }) => kind === "investigation");
  const { id: loopId } = await enter(id, images(found), addDays(day, -3), order?.id);
  expect(loopId).toBe(order?.id);
  return { id, loopId };
}

describe("what an image showed", () => {
  it.each([
    ["value.xr_spine_result", "suspicious_lesion"],
    ["value.mri_spine_result", "suspicious_lesion"],
    ["value.ct_spine_result", "suspicious_lesion"],
    ["value.bone_scan_result", "cord_compression"],
  ])("in %s (%s) is not undone by a later normal one of another order", async (field, found) => {
    const id = await newPresentation(clinician, answersForTier.routine);
    await enter(id, { [field]: found }, addDays(day, -3));
    const before = await tierOf(id);
    expect(before).not.toBe("routine");
    await enter(id, { [field]: "normal" }, addDays(day, -1));
    expect(await tierOf(id)).toBe(before);
  });

  it("counts though a worse one was entered first: the worst of several, in whichever order", async () => {
    const id = await newPresentation(clinician, answersForTier.routine);
    await enter(id, images("normal"), addDays(day, -1));
    await enter(id, images("cord_compression"), addDays(day, -9));
    await enter(id, images("fracture"), addDays(day, -3));
    expect(await tierOf(id)).toBe("emergency");
  });

  it("no longer counts once it is corrected: then the others do", async () => {
    const { id, loopId } = await scanned("cord_compression");
    await enter(id, images("normal"), day);
    expect(await tierOf(id)).toBe("emergency");
    const [wrong] = (await findResultsOfLoop(clinician, loopId))?.waiting ?? [];
    await correctResult(clinician, correction(clinician, wrong?.id ?? "", images("normal")));
    expect(await tierOf(id)).toBe("urgent");
  });

  it("is entered for each of two orders, though both read alike on one day", async () => {
    const { id } = await scanned("normal");
    await acceptFirst(clinician, id, 3);
    const second = (await loopsOf(clinician, id)).find(
      ({ kind, state }) => kind === "investigation" && state !== "resulted",
    );
    const { id: loopId } = await enter(id, images("normal"), addDays(day, -3), second?.id);
    expect((await findResultsOfLoop(clinician, loopId))?.waiting).toHaveLength(1);
    const again = enter(id, images("normal"), addDays(day, -3), second?.id);
    await expect(again).rejects.toMatchObject({ code: "invalid" });
  });

  it("makes way for a later image of the same order", async () => {
    const { id, loopId } = await scanned("cord_compression");
    await enter(id, images("normal"), addDays(day, -1), loopId);
    expect(await tierOf(id)).toBe("urgent");
  });
});
