import "server-only";
import {
  isImage,
  isInvestigation,
  isOfImage,
  isResultOf,
} from "../../clinical/engine/result-of-test.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { type DeclineReason, isInHand } from "../presentations/decision-reasons.ts";
import { findOrder } from "./follow-up-loop.ts";
import { testTitled } from "./ordered-test.ts";

interface Report {
  readonly presentationId: string;
  /** The order on whose page it was entered; null for none. */
  readonly loopId: string | null;
  readonly findings: readonly string[];
}

/**
 * The order that a report answers: a blood value does not answer the order of a scan, which would go on waiting unseen.
 * The note says where it was entered.
 */
export async function answeredOrder(
  tx: Tx,
  actor: Actor,
  { presentationId, loopId, findings }: Report,
): Promise<{ loopId: string | null; note: string | null }> {
  if (!loopId) return { loopId: null, note: null };
  const { title } = await findOrder(tx, actor, loopId, presentationId);
  const answers = await readAnswers(tx, actor, loopId, title);
  if (findings.some(answers)) return { loopId, note: null };
  return { loopId: null, note: `entered with “${title}”, which asks for another test` };
}

/** What was ordered, by its title; else by the suggestion it was opened for, whose place something else may have taken. */
export async function readAnswers(
  tx: Tx,
  { practiceId }: Actor,
  loopId: string,
  title: string,
): Promise<(finding: string) => boolean> {
  const test = testTitled(title);
  if (test) return (finding) => isResultOf(finding, test);
  const suggestion = await tx.recommendation.findFirst({
    where: { practiceId, loopId, kind: "investigation" },
    orderBy: { id: "desc" },
    select: { code: true, decision: true, declineReason: true },
  });
  if (!suggestion || !isInvestigation(suggestion.code)) return () => true;
  const { code, decision, declineReason } = suggestion;
  if (decision === "accepted" || isInHand(declineReason as DeclineReason | null))
    return (finding) => isResultOf(finding, code);
  return isImage(code) ? isOfImage : () => true;
}
