import "server-only";
import { randomUUID } from "node:crypto";
import type { FormValues } from "../../platform/action-state.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateText, dayOfColumn, momentOf, today } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { askAgain } from "./ask-again.ts";
import { copyKey } from "./copy-key.ts";
import { isAboveRoutine } from "./untouched.ts";
import type { DraftStart, FoundDraft } from "./view.ts";

/** What a form for this patient begins with: the actor's own open draft, else the id for a new one. */
export async function findDraftStart(
  actor: Actor,
  patientId: string,
  amends: DraftStart["amends"] = null,
): Promise<DraftStart> {
  requireAbility(actor, "presentation.record");
  const { id: userId, name: userName, timeZone } = actor;
  const presentationId = amends?.presentationId ?? null;
  const found = await inPractice(actor, async (tx) => {
    const draft = await readOwn(tx, actor, patientId, presentationId);
    if (draft)
      await recordAudit(tx, actor, "draft.read", "draft", draft.id, { patient: patientId });
    return draft;
  });
  return {
    draftId: found?.id ?? randomUUID(),
    version: found?.version ?? 0,
    userId,
    userName,
    patientId,
    amends: amends && { ...amends, revision: found?.baseRevision ?? amends.revision },
    day: today(timeZone),
    timeZone,
    copy: copyKey(actor, patientId, presentationId),
    askAgain: amends ? [] : askAgain,
    found: found?.draft ?? null,
  };
}

async function readOwn(tx: Tx, actor: Actor, patientId: string, presentationId: string | null) {
  const { practiceId, id: authorId } = actor;
  const draft = await tx.draft.findFirst({
    where: { practiceId, authorId, patientId, presentationId, state: "open" },
    include: { values: { orderBy: { part: "desc" }, take: 1 } },
  });
  const [last] = draft?.values ?? [];
  if (!draft || !last) return null;
  const { id, version, baseRevision } = draft;
  return { id, version, baseRevision, draft: toFound(draft, last, actor) };
}

function toFound(
  draft: { startedAt: Date; touchedAt: Date; tierRank: number; presentationId: string | null },
  last: { values: unknown; askedOn: Date },
  { timeZone }: Actor,
): FoundDraft {
  const askedOn = dayOfColumn(last.askedOn);
  return {
    values: last.values as FormValues,
    started: momentOf(draft.startedAt, timeZone),
    touched: momentOf(draft.touchedAt, timeZone),
    askedOn,
    askedOnText: dateText(askedOn),
    // What is amended was asked when it was recorded: the day of the amendment changes nothing.
    ofAnotherDay: draft.presentationId === null && askedOn < today(timeZone),
    emptied: [],
    needsReason: isAboveRoutine(draft),
  };
}
