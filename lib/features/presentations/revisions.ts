import "server-only";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { parseAssessment } from "../assessments/assessment-schema.ts";
import type { RevisionReason } from "./amend-reasons.ts";
import { type AssessedRevision, answerChanges, revisionDifference } from "./difference.ts";
import { earlierDecisions } from "./revisions-decided.ts";
import type { RevisionHistory, RevisionRow } from "./revisions-view.ts";
import type { StoredAnswers } from "./stored-answers.ts";
import type { RecommendationView } from "./view.ts";

interface Read extends AssessedRevision {
  readonly revision: number;
  readonly recommendations: readonly RecommendationView[];
}

/** The revisions of a presentation beside the one that is read, and what that one made different. */
export async function readHistory(
  tx: Tx,
  actor: Actor,
  presentationId: string,
  read: Read,
): Promise<RevisionHistory> {
  const found = await findRevisions(tx, actor, presentationId);
  const before = found.find(({ revision }) => revision === read.revision - 1);
  const body = before && (await assessmentOf(tx, actor, presentationId, before.revision));
  return {
    revisions: found.map((one, place) => revisionRow(actor, one, found[place - 1])),
    difference: before ? revisionDifference({ ...before, assessment: body ?? null }, read) : null,
    earlierDecisions:
      read.revision === found.length ? await earlierDecisions(tx, actor, presentationId, read) : [],
  };
}

async function findRevisions(tx: Tx, { practiceId }: Actor, presentationId: string) {
  const found = await tx.presentationRevision.findMany({
    where: { practiceId, presentationId },
    orderBy: { revision: "asc" },
    select: {
      revision: true,
      answers: true,
      freeText: true,
      reason: true,
      reasonNote: true,
      recordedAt: true,
      recordedBy: { select: { name: true } },
      assessments: {
        orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { tier: true, incomplete: true, knowledgeVersion: true },
      },
    },
  });
  return found.map((one) => ({ ...one, answers: one.answers as unknown as StoredAnswers }));
}

type Found = Awaited<ReturnType<typeof findRevisions>>[number];

function revisionRow({ timeZone }: Actor, one: Found, before: Found | undefined): RevisionRow {
  const [assessed] = one.assessments;
  return {
    revision: one.revision,
    recordedAt: momentOf(one.recordedAt, timeZone),
    recordedBy: one.recordedBy.name,
    reason: one.reason as RevisionReason | null,
    reasonNote: one.reasonNote,
    tier: (assessed?.tier ?? null) as Tier | null,
    incomplete: assessed?.incomplete !== false,
    knowledgeVersion: assessed?.knowledgeVersion ?? null,
    changed: before
      ? {
          answers: answerChanges(before, one).length,
          freeText: before.freeText !== one.freeText,
        }
      : null,
  };
}

async function assessmentOf(
  tx: Tx,
  { practiceId }: Actor,
  presentationId: string,
  revision: number,
) {
  const latest = await tx.assessment.findFirst({
    where: { practiceId, presentationId, revision },
    orderBy: [{ assessedAt: "desc" }, { id: "desc" }],
    select: { body: true },
  });
  return latest && parseAssessment(latest.body);
}
