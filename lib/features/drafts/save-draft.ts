import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { today } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { beginDraft } from "./begin-draft.ts";
import { continueDraft } from "./continue-draft.ts";
import { endedAs } from "./ended-as.ts";
import { holdDrafts } from "./hold-drafts.ts";
import type { DraftInput } from "./schema.ts";
import type { SaveAnswer } from "./view.ts";

interface Options {
  /** When it is saved; now, unless a test says otherwise. */
  readonly at?: Date;
}

/**
 * Keeps what a form holds. The first save begins the draft; a page that does not know the latest
 * version learns of the other save instead of writing over it. Sending the same save again changes
 * nothing, and a save that arrives after a later one of its page is answered without being written.
 *
 * Only the beginning leaves an audit event: one for each pause in typing would bury those that matter,
 * and the author, the times and what each page wrote are kept with the draft anyway.
 */
export async function saveDraft(
  actor: Actor,
  input: DraftInput,
  { at = new Date() }: Options = {},
): Promise<SaveAnswer> {
  requireAbility(actor, "presentation.record");
  if (input.userId !== actor.id) throw new AppError("forbidden", "the page of another user");
  const { draftId: id, patientId, amends } = input;
  const day = today(actor.timeZone);
  const sent = { ...input, askedOn: input.askedOn < day ? input.askedOn : day };
  return inPractice(actor, async (tx) => {
    await holdDrafts(tx, actor, patientId);
    const draft = await tx.draft.findFirst({ where: { practiceId: actor.practiceId, id } });
    if (!draft) return beginDraft(tx, actor, sent, at);
    const same =
      draft.authorId === actor.id &&
      draft.patientId === patientId &&
      draft.presentationId === (amends?.presentationId ?? null);
    if (!same) throw new AppError("forbidden", `draft ${id} is another one`);
    if (draft.state !== "open") return endedAs(tx, actor, draft);
    return continueDraft(tx, actor, sent, draft, at);
  });
}
