import { randomUUID } from "node:crypto";
import type { Actor } from "../../../platform/actor.ts";
import { decideRecommendation } from "../../presentations/mutations.ts";
import { findPresentation } from "../../presentations/queries.ts";
import { answersForTier } from "../../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../../presentations/testing/fictional-record.ts";
import type { HandOverInput } from "../hand-over-schema.ts";
import type { ClosingInput, ProgressInput } from "../schema.ts";
import type { LoopRow } from "../view.ts";

export async function loopsOf(reader: Actor, presentationId: string): Promise<LoopRow[]> {
  return (await findPresentation(reader, presentationId))?.loops ?? [];
}

const monthsAgo = new Date("2026-06-24T10:00:00.000Z");

/** The recheck of a new presentation that was recorded on 24 June 2026, due in seven days. */
export async function newRecheck(recorder: Actor, at = monthsAgo): Promise<LoopRow> {
  const [loop] = await loopsOf(
    recorder,
    await newPresentation(recorder, answersForTier.soon, { at }),
  );
  if (!loop) throw new Error("no loop was opened");
  return loop;
}

/** Accepts the first recommendations of a presentation; the actor then owns that many loops. */
export async function acceptFirst(actor: Actor, presentationId: string, count: number) {
  const read = async () => (await findPresentation(actor, presentationId))?.recommendations ?? [];
  for (const { id } of (await read()).slice(0, count)) {
    const now = (await read()).find((one) => one.id === id);
    // What only repeats a test in words was decided with it.
    if (!now || now.decision !== null) continue;
    const { version } = now;
    await decideRecommendation(actor, {
      recommendationId: id,
      idempotencyKey: randomUUID(),
      version,
      decision: "accepted",
      reason: null,
      note: "",
    });
  }
}

export function closing(loop: LoopRow, changes: Partial<ClosingInput> = {}): ClosingInput {
  const { id: loopId, version } = loop;
  const form = { loopId, version, idempotencyKey: randomUUID(), note: "" };
  return { ...form, outcome: "not_found_explained", ...changes };
}

export function step(loop: LoopRow, changes: Partial<ProgressInput> = {}): ProgressInput {
  const { id: loopId, version } = loop;
  const form = { loopId, version, idempotencyKey: randomUUID(), note: "" };
  return { ...form, state: "booked", happenedOn: null, ...changes };
}

export function handing(loop: LoopRow, changes: Partial<HandOverInput>): HandOverInput {
  const { id: loopId, version } = loop;
  const form = { loopId, version, idempotencyKey: randomUUID(), toId: null, note: "" };
  return { ...form, step: "offer", ...changes };
}
