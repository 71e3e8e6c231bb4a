import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { inPractice } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { takeStep } from "../follow-up/mutations.ts";
import type { OrderedInput } from "./schema.ts";

/**
 * The request has gone out: every loop of it that is still proposed is now ordered, or none is. Throws AppError
 * "conflict" where one was changed since the sheet was shown.
 */
export async function markOrdered(
  actor: Actor,
  { idempotencyKey: key, ...body }: OrderedInput,
): Promise<{ id: string }> {
  requireAbility(actor, "loop.close");
  const { presentationId: id, version: versions } = body;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "markOrdered", body }, async () => {
      const ids = Object.keys(versions).sort();
      const where = { practiceId: actor.practiceId, id: { in: ids }, presentationId: id };
      if ((await tx.loop.count({ where })) < ids.length)
        throw new AppError("not-found", `loops of presentation ${id}`);
      for (const loopId of ids) {
        const step = { state: "ordered", note: "", happenedOn: null } as const;
        await takeStep(tx, actor, { ...step, loopId, version: versions[loopId] ?? 0 }, undefined);
      }
      return { id };
    }),
  );
}
