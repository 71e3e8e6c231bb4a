import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { closeLoop } from "../follow-up/mutations.ts";
import { acceptFirst, closing, loopsOf } from "../follow-up/testing/fictional-loops.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { markOrdered } from "./mutations.ts";

const { clinician } = (await createPractice(ownerDb())).actors;

async function accepted() {
  const presentationId = await newPresentation(clinician, answersForTier.urgent);
  await acceptFirst(clinician, presentationId, 3);
  const orders = async () =>
    (await loopsOf(clinician, presentationId)).filter(({ kind }) => kind === "investigation");
  const version = Object.fromEntries((await orders()).map((loop) => [loop.id, loop.version]));
  const states = async () => (await orders()).map(({ state }) => state);
  return { orders, states, sent: { presentationId, version, idempotencyKey: randomUUID() } };
}

it("a request that has gone out is ordered, each of its tests, once", async () => {
  const { sent, states } = await accepted();
  await markOrdered(clinician, sent);
  await markOrdered(clinician, sent);
  expect(new Set(await states())).toEqual(new Set(["ordered"]));
});

it("of which one was closed meanwhile is a conflict, and none is ordered", async () => {
  const { sent, states, orders } = await accepted();
  const [first] = await orders();
  if (!first) throw new Error("nothing was ordered");
  await closeLoop(clinician, closing(first));
  await expect(markOrdered(clinician, sent)).rejects.toMatchObject({ code: "conflict" });
  expect(await states()).not.toContain("ordered");
});

it("takes no loop of another presentation", async () => {
  const [one, other] = [await accepted(), await accepted()];
  const mixed = { ...one.sent, version: { ...one.sent.version, ...other.sent.version } };
  await expect(markOrdered(clinician, mixed)).rejects.toMatchObject({ code: "not-found" });
  expect(await other.states()).not.toContain("ordered");
});
