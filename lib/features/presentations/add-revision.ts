import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { asCarried, carriedFrom, decisionsUpTo } from "./amend-carry.ts";
import { hastenAmended, recheckAmended } from "./amend-follow-up.ts";
import type { RevisionReason } from "./amend-reasons.ts";
import type { HeldPresentation } from "./hold-presentation.ts";
import {
  type Assessed,
  type KeepResults,
  type RevisionBody,
  recordRevision,
} from "./record-revision.ts";

interface Why {
  readonly reason: RevisionReason;
  readonly reasonNote?: string | null;
  readonly at: Date;
  readonly keepResults?: KeepResults;
}

/**
 * The next revision of a presentation that is held, with its assessment, its standing and what follows from it: what
 * was decided is carried over, what is due may become due sooner, and a tier that rose opens a recheck.
 */
export async function addRevision(
  tx: Tx,
  actor: Actor,
  { id, patientId, tier, current }: HeldPresentation,
  body: RevisionBody,
  assessed: Assessed,
  { reason, reasonNote = null, at, keepResults }: Why,
): Promise<{ revision: number }> {
  const revision = current.revision + 1;
  const decided = await decisionsUpTo(tx, actor, id, current.revision);
  await tx.presentation.updateMany({
    where: { practiceId: actor.practiceId, id },
    data: { ...assessed.standing, currentRevision: revision, version: { increment: 1 } },
  });
  await recordRevision(tx, actor, body, assessed, {
    presentationId: id,
    revision,
    reason,
    reasonNote,
    recordedAt: at,
    carry: (suggested) => asCarried(carriedFrom(decided, suggested)),
    ...(keepResults && { keepResults }),
  });
  const { assessment } = assessed;
  const amended = { presentationId: id, patientId, revision, tierBefore: tier, assessment, at };
  await hastenAmended(tx, actor, amended, decided);
  await recheckAmended(tx, actor, amended);
  return { revision };
}
