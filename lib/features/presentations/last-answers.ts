import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import { type FindingId, isFindingId } from "../../clinical/knowledge/findings.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateText, dayOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { findConfirmedCancer } from "../outcomes/confirmed-cancer.ts";
import { recordIdsOf } from "../patients/record-ids.ts";
import { resultFindings } from "../results/result-findings.ts";
import { answerLine } from "../summaries/answer-line.ts";
import { isNeurological, mayUseAgain } from "./asked-anew.ts";
import { withConfirmedCancer } from "./last-confirmed-cancer.ts";
import type { StoredAnswer } from "./stored-answers.ts";
import type { LastAnswer, LastAnswers } from "./view.ts";

/**
 * Of each question the latest answer of this patient, also from presentations kept under a registration that was
 * merged into theirs, as amended last; also what was answered before a test; nothing neurological. A cancer that was confirmed stands beside what was said.
 * Reading another practice's patient, or an unknown one, gives nothing.
 */
export async function findLastAnswers(actor: Actor, patientId: string): Promise<LastAnswers> {
  requireAbility(actor, "presentation.read");
  if (!isUuid(patientId)) return {};
  return inPractice(actor, async (tx) => {
    const ids = await recordIdsOf(tx, actor, patientId);
    const rows = await latestRows(tx, actor, ids);
    const shown = rows.filter(({ finding }) => isFindingId(finding) && isOffered(finding));
    const last = withConfirmedCancer(
      Object.fromEntries(shown.map((row) => [row.finding, lastAnswer(row, actor.timeZone)])),
      await findConfirmedCancer(tx, actor, ids),
      actor.timeZone,
    );
    const presentations = [...new Set(Object.values(last).map((one) => one.presentationId))];
    if (presentations.length > 0)
      await recordAudit(tx, actor, "patient.read", "patient", patientId, { presentations });
    return last;
  });
}

interface LatestRow {
  readonly finding: FindingId;
  readonly answer: StoredAnswer;
  readonly presentationId: string;
  readonly at: Date;
}

/** What was said when a test was ordered was said after the consultation, and may be said of it alone. */
function latestRows(tx: Tx, { practiceId }: Actor, ids: string[]): Promise<LatestRow[]> {
  return tx.$queryRaw<LatestRow[]>(Prisma.sql`
    with said as (
      select answer.finding, answer.said as answer, presentation.id as presentation_id,
        presentation.recorded_at as at, 0 as position
      from presentation
      join presentation_revision revision
        on revision.practice_id = presentation.practice_id
        and revision.presentation_id = presentation.id
        and revision.revision = presentation.current_revision
      cross join lateral jsonb_each(revision.answers) as answer (finding, said)
      where presentation.practice_id = ${practiceId}::uuid
        and presentation.patient_id = any (${ids}::uuid[])
      union all
      select asked.finding, jsonb_build_object('value', asked.value, 'by', null), asked.presentation_id,
        asked.at, asked.position
      from order_safety asked
      join presentation
        on presentation.practice_id = asked.practice_id and presentation.id = asked.presentation_id
      where asked.practice_id = ${practiceId}::uuid
        and presentation.patient_id = any (${ids}::uuid[])
    )
    select distinct on (finding) finding, answer, presentation_id as "presentationId", at
    from said
    order by finding, at desc, presentation_id desc, position desc`);
}

const registered: readonly FindingId[] = ["age_years", "sex_at_birth"];

function isOffered(finding: FindingId): boolean {
  return !isNeurological(finding) && !registered.includes(finding);
}

function lastAnswer({ finding, answer, ...from }: LatestRow, timeZone: string): LastAnswer {
  const { presentationId, at } = from;
  const line = answerLine({ [finding]: answer }, finding);
  const words = answer.other ? `${line.answer} (${line.saidBy})` : line.answer;
  const recorded = dateText(dayOf(at, timeZone));
  if (resultFindings.has(finding)) {
    const day = answer.taken ? "" : `, recorded ${recorded}`;
    return { presentationId, words: `earlier: ${words}${day}; not used`, value: null };
  }
  return {
    presentationId,
    words: `last time: ${words}, ${recorded}`,
    value: mayUseAgain(finding) ? answer.value : null,
  };
}
