import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { addRevision } from "../presentations/add-revision.ts";
import { holdPresentation } from "../presentations/hold-presentation.ts";
import { assessRevision } from "../presentations/record-revision.ts";
import { partsOf } from "../presentations/stored-answers.ts";
import { requireAfterBirth } from "./after-birth.ts";
import { awaitAgain } from "./await-again.ts";
import { withCounting } from "./counting-results.ts";
import type { Options } from "./enter-results.ts";
import type { CorrectionInput } from "./entry-schema.ts";
import { followUpLoop } from "./follow-up-loop.ts";
import { keepEntries } from "./keep-results.ts";
import { type KeptRow, keptRows } from "./kept-rows.ts";
import { codedEntry, type ResultEntry } from "./result-entry.ts";
import { followUpTitle } from "./result-labels.ts";
import { reviewWithin } from "./review-clock.ts";
import { isSame } from "./same-result.ts";

/**
 * Puts another value in the place of a result, or none where it was not this patient's: the first stays on record, the
 * rules run again, and the correction awaits a review. A "conflict" when somebody else corrected it meanwhile.
 */
export async function correctResult(
  actor: Actor,
  input: CorrectionInput,
  options: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "result.enter");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "correctResult", body }, () => correct(tx, actor, body, options)),
  );
}

async function correct(
  tx: Tx,
  actor: Actor,
  { resultId, entry, takenOn, note }: Omit<CorrectionInput, "idempotencyKey">,
  { assess, at: given }: Options,
): Promise<{ id: string }> {
  const at = given ?? new Date();
  const presentationId = await presentationOf(tx, actor, resultId);
  const held = await holdPresentation(tx, actor, presentationId);
  const { patientId, current } = held;
  const rows = await keptRows(tx, actor, presentationId);
  const replaced = rows.find(({ id }) => id === resultId);
  if (!replaced) throw new AppError("conflict", `result ${resultId} was corrected meanwhile`);
  requireChange(replaced, entry, takenOn);
  if (takenOn) await requireAfterBirth(tx, actor, patientId, takenOn);
  const { finding, loopId } = replaced;
  const next: ResultEntry = entry ?? { ...codedEntry, finding, coded: null };
  const left = rows.filter((row) => row !== replaced);
  const context = { ...actor, asOf: current.asOf };
  const corrected = { ...next, takenOn, recordedAt: at, loopId };
  const answers = withCounting(current.answers, [finding], [...left, corrected], context);
  const body = { ...partsOf(answers), freeText: current.freeText, patientId, live: null };
  const assessed = await assessRevision(tx, actor, body, current.asOf, assess);
  const followUpId = await followUpLoop(tx, actor, {
    presentationId,
    patientId,
    loopId: replaced.followUpId,
    title: followUpTitle([finding]),
    within: reviewWithin(assessed.assessment, [next]),
    at,
    given,
  });
  if (!entry) await awaitAgain(tx, actor, { presentationId, patientId, loopId, left, at });
  const { revision } = await addRevision(tx, actor, held, body, assessed, {
    reason: "result_corrected",
    reasonNote: note,
    at,
    keepResults: (inRevision) =>
      keepEntries(tx, actor, [next], {
        ...{ presentationId, patientId, takenOn, loopId, followUpId },
        revision: inRevision,
        recordedAt: at,
        replacesId: resultId,
      }),
  });
  const detail = { patient: patientId, revision, replaces: resultId, results: [finding] };
  await recordAudit(tx, actor, "result.corrected", "presentation", presentationId, detail);
  return { id: followUpId };
}

async function presentationOf(tx: Tx, { practiceId }: Actor, id: string): Promise<string> {
  const found = await tx.result.findFirst({
    where: { practiceId, id },
    select: { presentationId: true },
  });
  if (!found) throw new AppError("not-found", `result ${id}`);
  return found.presentationId;
}

function requireChange(replaced: KeptRow, entry: ResultEntry | null, takenOn: string | null): void {
  const { finding, number, coded } = replaced;
  if (number === null && coded === null)
    throw invalid("It was taken back already: enter the right one as a new result");
  if (!entry) return;
  if (entry.finding !== finding) throw invalid("A correction stays with its test");
  if (isSame({ ...entry, takenOn }, replaced))
    throw invalid("Nothing differs from what is recorded");
}

function invalid(message: string): AppError {
  return new AppError("invalid", "no correction", { form: [message] });
}
