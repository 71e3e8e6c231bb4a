import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { decide } from "../presentations/decide-recommendation.ts";
import type { BundleInput } from "./schema.ts";

interface Options {
  /** When it was decided; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Accepts several suggestions of one presentation at once: each gets its own decision and its own loop, all of them
 * or none. Throws AppError: "not-found", or "conflict" when one of them was decided or replaced meanwhile.
 */
export async function acceptBundle(
  actor: Actor,
  input: BundleInput,
  { at = new Date() }: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "recommendation.decide");
  const { idempotencyKey: key, ...body } = input;
  const { presentationId, items } = body;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "acceptBundle", body }, async () => {
      const ids = items.map(({ recommendationId }) => recommendationId);
      const where = { practiceId: actor.practiceId, presentationId, id: { in: ids } };
      if ((await tx.recommendation.count({ where })) < ids.length)
        throw new AppError("not-found", `suggestions of presentation ${presentationId}`);
      const accepted = { decision: "accepted", reason: null, note: "" } as const;
      for (const item of items) await decide(tx, actor, { ...item, ...accepted }, at);
      await recordAudit(tx, actor, "bundle.accepted", "presentation", presentationId, {
        recommendations: ids,
      });
      return { id: presentationId };
    }),
  );
}
