import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateText } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { addRevision } from "../presentations/add-revision.ts";
import type { Assess } from "../presentations/assess-safely.ts";
import { holdPresentation } from "../presentations/hold-presentation.ts";
import { assessRevision } from "../presentations/record-revision.ts";
import { partsOf } from "../presentations/stored-answers.ts";
import { requireAfterBirth } from "./after-birth.ts";
import { answeredOrder } from "./answered-order.ts";
import { withCounting } from "./counting-results.ts";
import type { ResultsInput } from "./entry-schema.ts";
import { followUpLoop } from "./follow-up-loop.ts";
import { keepEntries } from "./keep-results.ts";
import { type KeptRow, keptRows } from "./kept-rows.ts";
import type { ResultEntry } from "./result-entry.ts";
import { followUpTitle, resultLabel } from "./result-labels.ts";
import { reviewWithin } from "./review-clock.ts";
import { isSame } from "./same-result.ts";

export interface Options {
  readonly assess?: Assess;
  /** When it was done; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Keeps what a report says and runs the rules at once over the answers with it: a new revision with its assessment,
 * and an open loop in which a named person reviews it. Returns that loop. All or nothing.
 */
export async function enterResults(
  actor: Actor,
  input: ResultsInput,
  options: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "result.enter");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "enterResults", body }, () => enter(tx, actor, body, options)),
  );
}

async function enter(
  tx: Tx,
  actor: Actor,
  { presentationId, loopId: sentFor, takenOn, entries }: Omit<ResultsInput, "idempotencyKey">,
  { assess, at: given }: Options,
): Promise<{ id: string }> {
  const at = given ?? new Date();
  const held = await holdPresentation(tx, actor, presentationId);
  const { patientId, current } = held;
  await requireAfterBirth(tx, actor, patientId, takenOn);
  const rows = await keptRows(tx, actor, presentationId);
  requireNew(ofOrder(rows, sentFor), entries, takenOn);
  const findings = entries.map(({ finding }) => finding);
  const arrived = entries.map((entry) => ({ ...entry, takenOn, recordedAt: at, loopId: sentFor }));
  const context = { ...actor, asOf: current.asOf };
  const answers = withCounting(current.answers, findings, [...rows, ...arrived], context);
  const body = { ...partsOf(answers), freeText: current.freeText, patientId, live: null };
  const assessed = await assessRevision(tx, actor, body, current.asOf, assess);
  const order = { presentationId, findings, loopId: sentFor };
  const { loopId, note } = await answeredOrder(tx, actor, order);
  const followUpId = await followUpLoop(tx, actor, {
    presentationId,
    patientId,
    loopId,
    note,
    title: followUpTitle(findings),
    within: reviewWithin(assessed.assessment, entries),
    at,
    given,
  });
  const { revision } = await addRevision(tx, actor, held, body, assessed, {
    reason: "result_entered",
    at,
    keepResults: (inRevision) =>
      keepEntries(tx, actor, entries, {
        ...{ presentationId, patientId, takenOn, loopId, followUpId },
        revision: inRevision,
        recordedAt: at,
        replacesId: null,
      }),
  });
  const detail = { patient: patientId, revision, results: findings, loop: followUpId };
  await recordAudit(tx, actor, "result.entered", "presentation", presentationId, detail);
  return { id: followUpId };
}

/** Two orders of one day may read alike: without the second result its order would stay unanswered. */
function ofOrder(rows: readonly KeptRow[], order: string | null): KeptRow[] {
  return rows.filter(({ loopId }) => !order || !loopId || loopId === order);
}

/**
 * The same report sent by two people, or a second time the next day, is not two results. What was known at the consultation
 * is: the report answers its order, and is reviewed.
 */
function requireNew(
  rows: readonly KeptRow[],
  entries: readonly ResultEntry[],
  takenOn: string,
): void {
  const problems = entries.flatMap(({ finding, number, coded, parts }): [string, string[]][] => {
    const same = rows.some(
      (row) =>
        row.awaitsReview &&
        row.finding === finding &&
        row.takenOn === takenOn &&
        row.number === number &&
        row.coded === coded &&
        isSame({ ...row, parts }, row),
    );
    const day = dateText(takenOn);
    const message = `${resultLabel(finding)} of ${day} is recorded already with this value`;
    return same ? [[`value.${finding}`, [message]]] : [];
  });
  if (problems.length === 0) return;
  throw new AppError("invalid", "a result that is recorded", Object.fromEntries(problems));
}
