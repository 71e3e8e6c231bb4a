import "server-only";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { answerProblem } from "../assessments/answer-problem.ts";
import { endRecordedDraft } from "../drafts/end-recorded-draft.ts";
import { asCarried, carriedFrom, decisionsUpTo } from "./amend-carry.ts";
import { hastenAmended, recheckAmended } from "./amend-follow-up.ts";
import { settled } from "./amend-merge.ts";
import { type Said, saidIn, sameSaid, withoutRegistered } from "./amend-said.ts";
import type { AmendmentInput } from "./amend-schema.ts";
import type { Assess } from "./assess-safely.ts";
import { assessRevision, recordRevision } from "./record-revision.ts";
import type { ShownVerdict } from "./shown-verdict.ts";
import { partsOf, type StoredAnswers } from "./stored-answers.ts";

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
  const { practiceId } = actor;
  const { presentationId: id, reason } = input;
  const { patientId, tier, current } = await holdPresentation(tx, actor, id);
  const said = await saidToRecord(tx, actor, input, current);
  requireOnTheDay(said, current.asOf);
  const body = { ...partsOf(said.answers), freeText: said.freeText, patientId, live: input.live };
  const assessed = await assessRevision(tx, actor, body, current.asOf, assess);
  requireChange(current, { answers: assessed.stored, freeText: said.freeText });
  const revision = current.revision + 1;
  const decided = await decisionsUpTo(tx, actor, id, current.revision);
  await tx.presentation.updateMany({
    where: { practiceId, id },
    data: { ...assessed.standing, currentRevision: revision, version: { increment: 1 } },
  });
  await recordRevision(tx, actor, body, assessed, {
    presentationId: id,
    revision,
    reason,
    reasonNote: input.reasonNote || null,
    recordedAt: at,
    carry: (suggested) => asCarried(carriedFrom(decided, suggested)),
  });
  const { assessment } = assessed;
  const amended = { presentationId: id, patientId, revision, tierBefore: tier, assessment, at };
  await hastenAmended(tx, actor, amended, decided);
  await recheckAmended(tx, actor, amended);
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

interface Current extends Said {
  readonly revision: number;
  readonly asOf: string;
}

/**
 * The presentation as it is, held until the end: decisions, closings and other amendments come before or after. Its
 * open loops first, in the order in which closing one takes both, or the two could wait for each other.
 */
async function holdPresentation(tx: Tx, { practiceId }: Actor, id: string) {
  await tx.$queryRaw`
    select 1 from loop where practice_id = ${practiceId}::uuid and presentation_id = ${id}::uuid
      and closed_at is null order by id for no key update`;
  await tx.$queryRaw`
    select 1 from presentation where practice_id = ${practiceId}::uuid and id = ${id}::uuid
      for no key update`;
  const held = await tx.presentation.findFirst({
    where: { practiceId, id },
    select: { patientId: true, tier: true, currentRevision: true },
  });
  const current = held && (await findSaid(tx, practiceId, id, held.currentRevision));
  if (!current) throw new AppError("not-found", `presentation ${id}`);
  return { patientId: held.patientId, tier: held.tier as Tier | null, current };
}

export async function findSaid(
  tx: Tx,
  practiceId: string,
  presentationId: string,
  revision: number,
): Promise<Current | null> {
  const found = await tx.presentationRevision.findFirst({
    where: { practiceId, presentationId, revision },
    select: { answers: true, freeText: true, asOf: true },
  });
  return (
    found && {
      revision,
      answers: found.answers as unknown as StoredAnswers,
      freeText: found.freeText,
      asOf: dayOfColumn(found.asOf),
    }
  );
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
