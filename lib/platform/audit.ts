import type { Actor } from "./actor.ts";
import type { Tx } from "./db.ts";

/** What can be done with patient data or access, in the past tense. */
export type AuditAction =
  | "session.opened"
  | "patient.registered"
  | "patient.read"
  | "patient.amended"
  | "patient.death_recorded"
  | "patient.death_undone"
  | "patient.merged"
  | "patient.merge_undone"
  | "patients.compared"
  | "patients.imported"
  | "patients.searched"
  | "presentation.recorded"
  | "presentation.amended"
  | "presentation.read"
  | "draft.begun"
  | "draft.read"
  | "draft.discarded"
  | "drafts.listed"
  | "recommendation.accepted"
  | "recommendation.declined"
  | "recommendation.otherwise"
  | "bundle.accepted"
  | "order_safety.read"
  | "order_safety.recorded"
  | "request.read"
  | "review.listed"
  | "loops.listed"
  | "loop.progressed"
  | "loop.closed"
  | "loop.handed_over"
  | "result.entered"
  | "result.corrected"
  | "result.read"
  | "result.reviewed"
  | "results.listed"
  | "diagnosis.recorded"
  | "diagnosis.corrected"
  | "diagnosis.taken_back"
  | "score.recorded"
  | "score.taken_back"
  | "outcomes.listed"
  | "absence.set"
  | "absence.answered"
  | "absence.ended"
  | "user.added"
  | "user.changed"
  | "user.deactivated"
  | "user.reactivated"
  | "practice.changed"
  | "alarms.raised"
  | "alarms.listed"
  | "alarm.received"
  | "safety.swept"
  | "summary.exported";

export type AuditSubject =
  | "user"
  | "patient"
  | "presentation"
  | "draft"
  | "recommendation"
  | "loop"
  | "result"
  | "diagnosis"
  | "score"
  | "absence"
  | "practice"
  | "alarm"
  | "sweep"
  | "list";

/** Ids, codes and counts only: never a name, a search term or an answer. */
export type AuditDetail = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * Adds to the practice's chain of events. Call it last in the transaction: until the end it holds
 * the end of the chain, which every other request of the practice needs too.
 */
export async function recordAudit(
  tx: Tx,
  actor: Pick<Actor, "id" | "practiceId">,
  action: AuditAction,
  subjectType: AuditSubject,
  subjectId: string | null,
  detail: AuditDetail = {},
): Promise<void> {
  await tx.$executeRaw`
    insert into audit_event (practice_id, actor_id, action, subject_type, subject_id, detail)
    values (${actor.practiceId}::uuid, ${actor.id}::uuid, ${action}, ${subjectType},
            ${subjectId}::uuid, ${JSON.stringify(detail)}::jsonb)`;
}
