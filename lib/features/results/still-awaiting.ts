import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { followUpLoop } from "./follow-up-loop.ts";
import type { KeptRow } from "./kept-rows.ts";
import { followUpTitle } from "./result-labels.ts";

interface Place {
  readonly presentationId: string;
  readonly patientId: string;
  readonly recordedAt: Date;
}

/** An amendment that changes a result which nobody reviewed leaves it to be reviewed, in its loop while that is open. */
export async function stillAwaiting(
  tx: Tx,
  actor: Actor,
  { awaitsReview, review, finding, loopId, followUpId }: KeptRow,
  { presentationId, patientId, recordedAt }: Place,
) {
  if (!awaitsReview || review) return {};
  const follows = await followUpLoop(tx, actor, {
    presentationId,
    patientId,
    loopId: followUpId,
    title: followUpTitle([finding]),
    within: "P0D",
    at: recordedAt,
    given: undefined,
  });
  return { awaitsReview: true, loopId, followUpId: follows };
}
