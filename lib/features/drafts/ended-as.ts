import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { SaveAnswer } from "./view.ts";

interface Ended {
  readonly id: string;
  readonly state: string;
  readonly touchedAt: Date;
  readonly endedAt: Date | null;
}

/** How a draft ended, and which presentation it became. */
export async function endedAs(tx: Tx, actor: Actor, draft: Ended): Promise<SaveAnswer> {
  const { practiceId, timeZone } = actor;
  const used = await tx.idempotencyKey.findFirst({ where: { practiceId, key: draft.id } });
  return {
    outcome: "ended",
    state: draft.state === "recorded" ? "recorded" : "discarded",
    at: momentOf(draft.endedAt ?? draft.touchedAt, timeZone),
    presentationId: used?.resultId ?? null,
  };
}
