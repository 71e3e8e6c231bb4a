import "server-only";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { answerProblem } from "../assessments/answer-problem.ts";
import { endRecordedDraft } from "../drafts/end-recorded-draft.ts";
import { addRevision } from "./add-revision.ts";
import { settled } from "./amend-merge.ts";
import { type Said, saidIn, sameSaid, withoutRegistered } from "./amend-said.ts";
import type { AmendmentInput } from "./amend-schema.ts";
import type { Assess } from "./assess-safely.ts";
import { type Current, findSaid, holdPresentation } from "./hold-presentation.ts";
import { assessRevision } from "./record-revision.ts";
import type { ShownVerdict } from "./shown-verdict.ts";
import { partsOf } from "./stored-answers.ts";

interface Options {
  readonly assess?: Assess;
  /** When it was amended; now, unless past work is entered. */
  readonly at?: Date;
}

type Amendment = Omit<AmendmentInput, "idempotencyKey" | "live"> & {
  readonly live: ShownVerdict | null;
};

/**
 * Adds a revision with its reason and assesses it by the present knowledge, as of the day of the consultation: an
 * amendment corrects what was recorded of that day, so ages and durations are counted from it. All or nothing. A
 * "conflict" when somebody else amended since `baseRevision` and what both changed is not settled.
 */
export async function amendPresentation(
  actor: Actor,
  input: AmendmentInput,
  options: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "presentation.amend");
  const { idempotencyKey: key, live = null, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "amendPresentation", body }, () =>
      amend(tx, actor, key, { ...body, live }, options),
    ),
  );
}

async function amend(
  tx: Tx,
  actor: Actor,
  key: string,
  input: Amendment,
  { assess, at = new Date() }: Options,
): Promise<{ id: string }> {
  const { presentationId: id, reason } = input;
  const held = await holdPresentation(tx, actor, id);
  const { patientId, current } = held;
  const said = await saidToRecord(tx, actor, input, current);
  requireOnTheDay(said, current.asOf);
  const body = { ...partsOf(said.answers), freeText: said.freeText, patientId, live: input.live };
  const assessed = await assessRevision(tx, actor, body, current.asOf, assess);
  requireChange(current, { answers: assessed.stored, freeText: said.freeText });
  const { revision } = await addRevision(tx, actor, held, body, assessed, {
    reason,
    reasonNote: input.reasonNote || null,
    at,
  });
  const draft = await endRecordedDraft(tx, actor, key, patientId, at);
  await recordAudit(tx, actor, "presentation.amended", "presentation", id, {
    patient: patientId,
    revision,
    base: input.baseRevision,
    reason,
    ...(draft && { draft }),
  });
  return { id };
}

/** What was sent; merged with what others recorded since, once the sender has seen it and settled the rest. */
async function saidToRecord(tx: Tx, actor: Actor, input: Amendment, current: Current) {
  const { presentationId: id, baseRevision, seenRevision, choose } = input;
  const found = await findSaid(tx, actor.practiceId, id, baseRevision);
  if (!found) throw new AppError("not-found", `presentation ${id} revision ${baseRevision}`);
  const base = withoutRegistered(found);
  const mine = saidIn(input, base);
  if (baseRevision === current.revision) return mine;
  const merged = settled(base, withoutRegistered(current), mine, choose);
  if (seenRevision !== current.revision || merged.unsettled.length > 0)
    throw new AppError("conflict", `presentation ${id} is at revision ${current.revision}`);
  return merged.said;
}

/** A form checks dates against today; what is amended is the day of the consultation. */
function requireOnTheDay({ answers }: Said, asOf: string): void {
  const problems = Object.values(findingsById).flatMap((finding) => {
    const answer = answers[finding.id];
    const problem = answer && answerProblem(finding, answer.value, asOf);
    if (!problem) return [];
    return [
      [`answers.${finding.id}`, [`${finding.label} ${problem}, the day of the consultation`]],
    ];
  });
  if (problems.length === 0) return;
  throw new AppError("invalid", "an answer of another day", Object.fromEntries(problems));
}

function requireChange(current: Said, next: Said): void {
  if (!sameSaid(current, next)) return;
  throw new AppError("invalid", "nothing changed", {
    form: ["Nothing differs from the record yet: change an answer or the free text."],
  });
}
