import { randomUUID } from "node:crypto";
import type { Actor } from "../../../platform/actor.ts";
import { today } from "../../../platform/dates.ts";
import {
  type CorrectionInput,
  correctionInput,
  type ResultsInput,
  resultsInput,
} from "../entry-schema.ts";
import { enterResults, reviewResults } from "../mutations.ts";
import { findResultsOfLoop } from "../queries.ts";
import type { ReviewInput } from "../review-schema.ts";

type Fields = Readonly<Record<string, string>>;

/** As the form sends it: `{ "value.esr_mm_h": "34" }`, taken today. */
export function report(
  actor: Actor,
  presentationId: string,
  fields: Fields,
  loopId = "",
): ResultsInput {
  const day = today(actor.timeZone);
  const sent = { presentationId, loopId, idempotencyKey: randomUUID(), takenOn: day };
  return resultsInput(day, "day first").parse({ ...sent, ...grouped(fields) });
}

export function correction(actor: Actor, resultId: string, fields: Fields): CorrectionInput {
  const day = today(actor.timeZone);
  const sent = { resultId, idempotencyKey: randomUUID(), takenOn: day, note: "Misread" };
  return correctionInput(day, "day first").parse({ ...sent, ...grouped(fields) });
}

/** The review of what waits in a loop now, as somebody who has just read it sends it. */
export async function reviewOf(
  actor: Actor,
  loopId: string,
  changes: Partial<ReviewInput> = {},
): Promise<ReviewInput> {
  const read = await findResultsOfLoop(actor, loopId);
  return {
    loopId,
    idempotencyKey: randomUUID(),
    revision: read?.revision ?? 0,
    resultIds: read?.waiting.map(({ id }) => id) ?? [],
    next: "acted",
    reason: "specialist_contacted",
    note: "Rang oncology",
    ...changes,
  };
}

/** A normal ESR that was entered and reviewed; gives its loop. */
export async function enterReviewed(actor: Actor, presentationId: string): Promise<string> {
  const { id } = await enterResults(
    actor,
    report(actor, presentationId, { "value.esr_mm_h": "4" }),
  );
  await reviewResults(actor, await reviewOf(actor, id));
  return id;
}

/** { "value.esr_mm_h": "34" } becomes { value: { esr_mm_h: "34" } }. */
export function grouped(fields: Fields): Record<string, unknown> {
  const sent: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [group = "", member] = name.split(".");
    sent[group] = member ? { ...(sent[group] as object), [member]: value } : value;
  }
  return sent;
}
