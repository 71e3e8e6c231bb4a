import { describe, expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop, progressLoop } from "../follow-up/mutations.ts";
import { acceptFirst, closing, loopsOf, step } from "../follow-up/testing/fictional-loops.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { enterResults, reviewResults } from "./mutations.ts";
import { testTitled } from "./ordered-test.ts";
import { countUnreviewedResults, listUnreviewedResults } from "./queries.ts";
import { report, reviewOf } from "./testing/fictional-results.ts";

const { clinician } = (await createPractice(ownerDb())).actors;

async function resulted() {
  const presentation = await newPresentation(clinician, answersForTier.soon);
  await acceptFirst(clinician, presentation, 1);
  const read = async () => {
    const loops = await loopsOf(clinician, presentation);
    const order = loops.find(({ kind }) => kind === "investigation");
    if (!order) throw new Error("nothing was ordered");
    return order;
  };
  await progressLoop(clinician, step(await read(), { state: "resulted" }));
  return { presentation, loop: await read(), read };
}

async function enterNormal(presentation: string, { id, title }: { id: string; title: string }) {
  const reads = { "report.test": testTitled(title) ?? "", "report.reading": "normal" };
  const entered = await enterResults(clinician, report(clinician, presentation, reads, id));
  expect(entered).toEqual({ id });
}

const listed = async () => (await listUnreviewedResults(clinician)).rows;

describe("an order that somebody called resulted, without entering what came", () => {
  it("is on the list of results to review, and counted there, until a result is entered and reviewed", async () => {
    const before = (await countUnreviewedResults(clinician)).value;
    const { presentation, loop } = await resulted();
    expect(await countUnreviewedResults(clinician)).toMatchObject({ value: before + 1 });
    expect((await listed()).find((row) => row.loop.id === loop.id)).toMatchObject({ results: [] });
    await enterNormal(presentation, loop);
    expect(await countUnreviewedResults(clinician)).toMatchObject({ value: before + 1 });
    await reviewResults(clinician, await reviewOf(clinician, loop.id));
    expect(await countUnreviewedResults(clinician)).toMatchObject({ value: before });
  });

  it.each(["cancer_found", "not_found_explained", "symptoms_persist"] as const)(
    "is not closed as %s before that: nobody would have reviewed it",
    async (outcome) => {
      const { loop } = await resulted();
      await expect(closeLoop(clinician, closing(loop, { outcome }))).rejects.toMatchObject({
        fieldErrors: { outcome: [expect.stringContaining("No result is entered")] },
      });
    },
  );

  it("is closed where no result is to come, or once it was entered and reviewed", async () => {
    const { loop } = await resulted();
    await closeLoop(clinician, closing(loop, { outcome: "entered_in_error" }));
    const { presentation, loop: order, read } = await resulted();
    await enterNormal(presentation, order);
    await reviewResults(clinician, await reviewOf(clinician, order.id));
    await closeLoop(clinician, closing(await read()));
    const left = (await listed()).map((row) => row.loop.id);
    expect(left).not.toContain(order.id);
    expect(left).not.toContain(loop.id);
  });
});
