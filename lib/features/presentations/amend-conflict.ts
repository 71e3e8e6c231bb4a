import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { AmendmentConflict } from "./amend-conflict-view.ts";
import { choicesStill } from "./amend-merge.ts";
import type { RevisionReason } from "./amend-reasons.ts";
import { type Said, saidIn, withoutRegistered } from "./amend-said.ts";
import type { AmendmentInput } from "./amend-schema.ts";
import { findSaid } from "./hold-presentation.ts";

/**
 * What an amendment meets that was begun on a revision which is no longer the current one: what it was, what was
 * recorded since and by whom, what was sent. null when there is no such thing.
 */
export async function findAmendmentConflict(
  actor: Actor,
  input: AmendmentInput,
): Promise<AmendmentConflict | null> {
  requireAbility(actor, "presentation.amend");
  return inPractice(actor, async (tx) => {
    const conflict = await readConflict(tx, actor, input);
    if (conflict)
      await recordAudit(tx, actor, "presentation.read", "presentation", input.presentationId, {
        revision: conflict.theirs.revision,
      });
    return conflict;
  });
}

async function readConflict(
  tx: Tx,
  actor: Actor,
  input: AmendmentInput,
): Promise<AmendmentConflict | null> {
  const { practiceId, timeZone } = actor;
  const { presentationId: id, baseRevision } = input;
  const said = async (revision: number): Promise<Said | null> => {
    const found = await findSaid(tx, practiceId, id, revision);
    return found && withoutRegistered(found);
  };
  const latest = await tx.presentationRevision.findFirst({
    where: { practiceId, presentationId: id },
    orderBy: { revision: "desc" },
    select: {
      revision: true,
      recordedAt: true,
      reason: true,
      reasonNote: true,
      recordedById: true,
      recordedBy: { select: { name: true } },
    },
  });
  const base = await said(baseRevision);
  const theirs = latest && (await said(latest.revision));
  if (!base || !theirs || latest.revision === baseRevision) return null;
  const seen = input.seenRevision ? await said(input.seenRevision) : null;
  return {
    base,
    baseRevision,
    theirs: {
      ...theirs,
      revision: latest.revision,
      recordedAt: momentOf(latest.recordedAt, timeZone),
      recordedBy: latest.recordedBy.name,
      byReader: latest.recordedById === actor.id,
      reason: latest.reason as RevisionReason,
      reasonNote: latest.reasonNote,
    },
    mine: saidIn(input, base),
    choose: seen ? choicesStill(input.choose, seen, theirs) : {},
    again: seen !== null,
  };
}
