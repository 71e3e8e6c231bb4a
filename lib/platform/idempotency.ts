import { createHash } from "node:crypto";
import type { Actor } from "./actor.ts";
import type { Tx } from "./db.ts";
import { AppError } from "./errors.ts";

/**
 * Runs once per key: the same form sent again, even at the same moment, gives the first result.
 * The same key with anything else in it is an AppError "already-recorded". `work` names the mutation.
 */
export async function once(
  tx: Tx,
  actor: Actor,
  sent: { readonly key: string; readonly work: string; readonly body: unknown },
  run: () => Promise<{ id: string }>,
): Promise<{ id: string }> {
  const bodyHash = createHash("sha256")
    .update(canonical({ actor: actor.id, work: sent.work, body: sent.body }))
    .digest("hex");
  // A second one waits here until the first has committed or failed.
  const isFirst = await tx.$executeRaw`
    insert into idempotency_key (practice_id, key, body_hash)
    values (${actor.practiceId}::uuid, ${sent.key}::uuid, ${bodyHash})
    on conflict do nothing`;
  if (!isFirst) return earlierResult(tx, actor, sent.key, bodyHash);
  const result = await run();
  await tx.idempotencyKey.update({
    where: { practiceId_key: { practiceId: actor.practiceId, key: sent.key } },
    data: { resultId: result.id },
    select: { key: true },
  });
  return result;
}

async function earlierResult(tx: Tx, actor: Actor, key: string, bodyHash: string) {
  const earlier = await tx.idempotencyKey.findUnique({
    where: { practiceId_key: { practiceId: actor.practiceId, key } },
  });
  if (earlier?.bodyHash !== bodyHash || !earlier.resultId) {
    throw new AppError("already-recorded", `the key ${key} was used for something else`);
  }
  return { id: earlier.resultId };
}

/** JSON with sorted keys: the same content has the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
