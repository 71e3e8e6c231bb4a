import "server-only";
import { randomUUID } from "node:crypto";
import type { FormValues } from "../../platform/action-state.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateText, dayOfColumn, momentOf, today } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { recordIdsOf } from "../patients/record-ids.ts";
import { askAgain } from "./ask-again.ts";
import { copyKey } from "./copy-key.ts";
import { isAboveRoutine } from "./untouched.ts";
import type { DraftStart, FoundDraft } from "./view.ts";

/**
 * What a form for this patient begins with: the actor's own open draft, else the id for a new one. A
 * draft stays with the registration it was begun under: of several, where two were merged, the one
 * under `keptUnder`, else the latest.
 */
export async function findDraftStart(
  actor: Actor,
  patientId: string,
  amends: DraftStart["amends"] = null,
  keptUnder: string | null = null,
): Promise<DraftStart> {
  requireAbility(actor, "presentation.record");
  const { id: userId, name: userName, timeZone } = actor;
  const presentationId = amends?.presentationId ?? null;
  const { under, found, others } = await inPractice(actor, async (tx) => {
    const ids = presentationId
      ? await registrationOf(tx, actor, presentationId)
      : await recordIdsOf(tx, actor, patientId);
    const drafts = await readOwn(tx, actor, ids, presentationId);
    const asked = ids.find((id) => id === keptUnder);
    const draft = asked ? drafts.find((one) => one.patientId === asked) : drafts[0];
    const patient = asked ?? draft?.patientId ?? ids[0] ?? patientId;
    if (draft) await recordAudit(tx, actor, "draft.read", "draft", draft.id, { patient });
    return { under: patient, found: draft, others: drafts.filter((one) => one !== draft) };
  });
  return {
    draftId: found?.id ?? randomUUID(),
    version: found?.version ?? 0,
    userId,
    userName,
    patientId: under,
    amends: amends && { ...amends, revision: found?.baseRevision ?? amends.revision },
    day: today(timeZone),
    timeZone,
    copy: copyKey(actor, under, presentationId),
    askAgain: amends ? [] : askAgain,
    found: found?.draft ?? null,
    others: others.map(({ patientId: other, draft }) => ({
      patientId: other,
      touched: draft.touched,
    })),
  };
}

/** An amendment is kept under the registration of what it amends. */
async function registrationOf(tx: Tx, { practiceId }: Actor, id: string): Promise<string[]> {
  const where = { practiceId, id };
  const found = await tx.presentation.findFirst({ where, select: { patientId: true } });
  return found ? [found.patientId] : [];
}

/** Of each of these registrations the actor's open draft, the latest change first. */
async function readOwn(tx: Tx, actor: Actor, ids: string[], presentationId: string | null) {
  const { practiceId, id: authorId } = actor;
  const drafts = await tx.draft.findMany({
    where: { practiceId, authorId, patientId: { in: ids }, presentationId, state: "open" },
    orderBy: [{ touchedAt: "desc" }, { id: "desc" }],
    include: { values: { orderBy: { part: "desc" }, take: 1 } },
  });
  return drafts.flatMap((draft) => {
    const { id, patientId, version, baseRevision, values } = draft;
    const [last] = values;
    if (!last) return [];
    return [{ id, patientId, version, baseRevision, draft: toFound(draft, last, actor) }];
  });
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
