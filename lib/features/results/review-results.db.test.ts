import { describe, expect, it } from "vitest";
import type { Actor } from "../../platform/actor.ts";
import { addDays, dateText, today } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop, progressLoop } from "../follow-up/mutations.ts";
import { acceptFirst, closing, loopsOf, step } from "../follow-up/testing/fictional-loops.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { enterResults, reviewResults } from "./mutations.ts";
import { countUnreviewedResults, findResultsOfLoop, listUnreviewedResults } from "./queries.ts";
import { report, reviewOf } from "./testing/fictional-results.ts";

const { clinician, reviewer } = (await createPractice(ownerDb())).actors;

const raised = {
  "value.calcium_adjusted_mmol_l": "3.1",
  "unit.calcium_adjusted_mmol_l": "mmol/L",
};
const normal = { "value.esr_mm_h": "4" };

async function entered(fields: Readonly<Record<string, string>>, by: Actor = clinician) {
  const presentationId = await newPresentation(by, answersForTier.soon);
  const { id: loopId } = await enterResults(by, report(by, presentationId, fields));
  return { presentationId, loopId };
}

const stateOf = async (presentationId: string, loopId: string) =>
  (await loopsOf(clinician, presentationId)).find(({ id }) => id === loopId)?.state;

const waitingIn = (presentationId: string) =>
  inPractice(clinician, async (tx) => {
    const where = { id: presentationId };
    return (await tx.presentation.findFirstOrThrow({ where })).unreviewedResults;
  });

describe("a review", () => {
  it("names who looked, when, what the rules said and what follows; the loop is acted on", async () => {
    const { presentationId, loopId } = await entered(raised);
    await reviewResults(reviewer, await reviewOf(reviewer, loopId));
    const read = await findResultsOfLoop(clinician, loopId);
    expect(read?.waiting).toEqual([]);
    expect(read?.done).toMatchObject([
      {
        abnormal: true,
        review: { next: "acted", reason: "specialist_contacted", by: reviewer.name },
      },
    ]);
    expect(await stateOf(presentationId, loopId)).toBe("acted_on");
    expect(await waitingIn(presentationId)).toBe(0);
    const [kept] = await inPractice(clinician, (tx) =>
      tx.resultReview.findMany({
        where: { result: { presentationId } },
        select: { assessment: { select: { revision: true, tier: true } } },
      }),
    );
    expect(kept).toEqual({ assessment: { revision: 2, tier: "emergency" } });
  });

  it("without action leaves the loop open, as reviewed", async () => {
    const { presentationId, loopId } = await entered(normal);
    const none = { next: "no_action", reason: "as_expected", note: "" } as const;
    await reviewResults(clinician, await reviewOf(clinician, loopId, none));
    expect(await stateOf(presentationId, loopId)).toBe("reviewed");
  });

  it("of what is not normal needs a note", async () => {
    const { presentationId, loopId } = await entered(raised);
    const none = { next: "no_action", reason: "as_expected", note: "" } as const;
    await expect(
      reviewResults(clinician, await reviewOf(clinician, loopId, none)),
    ).rejects.toMatchObject({ fieldErrors: { note: [expect.stringContaining("not normal")] } });
    expect(await waitingIn(presentationId)).toBe(1);
  });

  it("is refused where something came since it was read, naming both", async () => {
    const { presentationId, loopId } = await entered(normal);
    const read = await reviewOf(clinician, loopId);
    await enterResults(reviewer, report(reviewer, presentationId, raised));
    await expect(reviewResults(clinician, read)).rejects.toMatchObject({
      code: "conflict",
      fieldErrors: { form: [expect.stringMatching(/at revision 2.* at revision 3 now/)] },
    });
    expect(await waitingIn(presentationId)).toBe(2);
  });

  it("happens once: of two at the same time the second is told", async () => {
    const { presentationId, loopId } = await entered(normal);
    const both = await Promise.allSettled([
      reviewResults(clinician, await reviewOf(clinician, loopId)),
      reviewResults(reviewer, await reviewOf(reviewer, loopId)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await waitingIn(presentationId)).toBe(0);
  });

  it("of a result entered in error is refused: that is taken back, else it goes on counting", async () => {
    const { presentationId, loopId } = await entered(raised);
    const earlier = { next: "no_action", reason: "entered_in_error" as "other" } as const;
    await expect(
      reviewResults(clinician, await reviewOf(clinician, loopId, earlier)),
    ).rejects.toMatchObject({ code: "invalid" });
    expect(await waitingIn(presentationId)).toBe(1);
  });

  it("comes before its loop is closed", async () => {
    const { presentationId, loopId } = await entered(raised);
    const close = async () => {
      const loop = (await loopsOf(clinician, presentationId)).find(({ id }) => id === loopId);
      if (!loop) throw new Error("no loop");
      return closeLoop(clinician, closing(loop));
    };
    const outcome = [expect.stringContaining("has not been reviewed")];
    await expect(close()).rejects.toMatchObject({ code: "invalid", fieldErrors: { outcome } });
    expect(await waitingIn(presentationId)).toBe(1);
    await reviewResults(clinician, await reviewOf(clinician, loopId));
    await close();
    expect(await stateOf(presentationId, loopId)).toBe("closed");
  });

  it("is passed by neither by a step of its loop, nor by SQL", async () => {
    const { presentationId, loopId } = await entered(raised);
    const loop = (await loopsOf(clinician, presentationId)).find(({ id }) => id === loopId);
    if (!loop) throw new Error("no loop");
    for (const state of ["reviewed", "acted_on", "patient_told"] as const) {
      await expect(progressLoop(clinician, step(loop, { state }))).rejects.toMatchObject({
        ...{
          code: "invalid",
          fieldErrors: { state: [expect.stringContaining("not been reviewed")] },
        },
      });
      const write = inPractice(clinician, (tx) =>
        tx.loop.updateMany({ where: { id: loopId }, data: { state, version: { increment: 1 } } }),
      );
      await expect(write).rejects.toThrow(/has not been reviewed/);
    }
    expect(await stateOf(presentationId, loopId)).toBe("resulted");
  });

  it("is not lost where its order is closed at the moment the result comes in", async () => {
    const presentationId = await newPresentation(clinician, answersForTier.soon);
    await acceptFirst(clinician, presentationId, 3);
    const orders = (await loopsOf(clinician, presentationId)).filter(
      ({ kind }) => kind === "investigation",
    );
    expect(orders.length).toBeGreaterThan(1);
    for (const [n, order] of orders.entries()) {
      const fields = { "value.esr_mm_h": String(n + 1) };
      const [, entry] = await Promise.allSettled([
        closeLoop(clinician, closing(order)),
        enterResults(clinician, report(clinician, presentationId, fields, order.id)),
      ]);
      if (entry.status === "rejected") throw entry.reason;
      const { id: loopId } = entry.value;
      expect(await stateOf(presentationId, loopId)).toBe("resulted");
      await reviewResults(clinician, await reviewOf(clinician, loopId));
    }
  });

  it("cannot be written by SQL for what awaits none", async () => {
    const presentationId = await newPresentation(clinician, { esr_mm_h: 34 });
    const write = inPractice(clinician, async (tx) => {
      const { id } = await tx.result.findFirstOrThrow({ where: { presentationId } });
      const { practiceId, id: byId } = clinician;
      const said = { next: "acted", reason: "referred", byId, at: new Date() };
      await tx.resultReview.create({ data: { practiceId, resultId: id, ...said } });
    });
    await expect(write).rejects.toThrow(/does not await a review/);
  });
});

describe("the list of what nobody has reviewed", () => {
  it("has the worst first, page by page, and counts them", async () => {
    const own = (await createPractice(ownerDb())).actors.clinician;
    const { loopId: mild } = await entered(normal, own);
    const { loopId: bad } = await entered(raised, own);
    expect(await countUnreviewedResults(own)).toEqual({ value: 2, capped: false });
    const first = await listUnreviewedResults(own, { pageSize: 1 });
    expect(first.rows).toMatchObject([{ loop: { id: bad }, tier: "emergency" }]);
    const second = await listUnreviewedResults(own, { pageSize: 1, cursor: first.next });
    expect(second.rows).toMatchObject([
      { loop: { id: mild }, results: [{ value: "4\u00a0mm/h" }] },
    ]);
    expect(second.next).toBeNull();
    await reviewResults(own, await reviewOf(own, bad));
    expect((await listUnreviewedResults(own)).rows.map(({ loop }) => loop.id)).toEqual([mild]);
  });

  it("has a report that was read as serious with the emergencies, though no rule reads it", async () => {
    const own = (await createPractice(ownerDb())).actors.clinician;
    await entered(normal, own);
    const routine = await newPresentation(own, answersForTier.routine);
    const said = { "report.test": "hiv", "report.reading": "serious", "report.text": "Reactive" };
    const { id: serious } = await enterResults(own, report(own, routine, said));
    const { rows, next } = await listUnreviewedResults(own, { pageSize: 1 });
    expect(rows).toMatchObject([{ loop: { id: serious }, tier: "routine" }]);
    expect((await listUnreviewedResults(own, { pageSize: 1, cursor: next })).rows).toHaveLength(1);
  });
});

describe("a review that arranged something", () => {
  const by = addDays(today(clinician.timeZone), 14);
  const what = { what: "Platelets again", by };
  const others = async (presentationId: string, loopId: string) =>
    (await loopsOf(clinician, presentationId)).filter(
      (one) => one.kind !== "recheck" && one.id !== loopId && one.closedAt === null,
    );

  it.each([
    ["repeat_arranged", "investigation"],
    ["test_arranged", "investigation"],
    ["referred", "action"],
  ] as const)("%s: it is awaited in a loop of its own (%s)", async (reason, kind) => {
    const { presentationId, loopId } = await entered(raised);
    const said = { next: "acted", reason, arranged: what } as const;
    await reviewResults(reviewer, await reviewOf(reviewer, loopId, said));
    expect(await others(presentationId, loopId)).toMatchObject([
      { kind, title: what.what, state: "ordered", owner: { id: reviewer.id } },
    ]);
    const [loop] = await others(presentationId, loopId);
    expect(loop?.due.text).toBe(dateText(by));
  });

  it("names the open order instead, and opens no second one", async () => {
    const { presentationId, loopId } = await entered(normal);
    await acceptFirst(clinician, presentationId, 1);
    const [order] = await others(presentationId, loopId);
    const said = { next: "acted", reason: "test_arranged" } as const;
    const arranged = { loopId: order?.id ?? "" };
    await reviewResults(clinician, await reviewOf(clinician, loopId, { ...said, arranged }));
    expect(await others(presentationId, loopId)).toHaveLength(1);
  });

  it.each([
    [null, "arranged"],
    [{ what: "Platelets", by: "2020-01-05" }, "arrangedBy"],
    [{ loopId: "01990000-0000-7000-8000-000000000001" }, "arrangedLoopId"],
  ] as const)("is refused with %j, and nothing of it is kept", async (arranged, field) => {
    const { presentationId, loopId } = await entered(raised);
    const said = { next: "acted", reason: "repeat_arranged", arranged } as const;
    await expect(
      reviewResults(clinician, await reviewOf(clinician, loopId, said)),
    ).rejects.toMatchObject({ code: "invalid", fieldErrors: { [field]: [expect.anything()] } });
    expect(await waitingIn(presentationId)).toBe(1);
    expect(await others(presentationId, loopId)).toEqual([]);
  });
});
