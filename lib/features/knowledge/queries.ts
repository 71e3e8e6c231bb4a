import "server-only";
import { readFacts } from "../../clinical/engine/facts.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import type { RuleId } from "../../clinical/knowledge/rules.ts";
import { knowledgeHash } from "../../clinical/knowledge/version.ts";
import type { Actor } from "../../platform/actor.ts";
import { findPresentation } from "../presentations/queries.ts";
import { toAnswers } from "../presentations/stored-answers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "../summaries/answer-line.ts";
import type { AssessedRule, RuleOnPresentation, SaidRule } from "./view.ts";

/**
 * What a rule said on the latest stored assessment of a presentation; null for unknown and another practice's
 * alike. Throws AppError "forbidden" for who may not read presentations.
 */
export async function findRuleOnPresentation(
  actor: Actor,
  presentationId: string,
  rule: RuleId,
): Promise<RuleOnPresentation | null> {
  const view = await findPresentation(actor, presentationId);
  if (!view) return null;
  const { id, patient, recordedAt } = view;
  return { presentationId: id, patient, recordedAt, assessed: assessedRule(view, rule) };
}

function assessedRule(view: PresentationView, rule: RuleId): AssessedRule | null {
  const { assessment, answers, asOf } = view;
  if (!assessment) return null;
  const isPresentKnowledge = assessment.knowledge_hash === knowledgeHash;
  return {
    at: view.assessedAt,
    knowledgeVersion: assessment.knowledge_version,
    said: saidRule(view, rule),
    facts: isPresentKnowledge ? readFacts(toAnswers(answers), { asOf }) : null,
  };
}

function saidRule({ assessment, answers }: PresentationView, rule: RuleId): SaidRule | null {
  const said = assessment?.rules.find(({ id }) => id === rule);
  if (!said) return null;
  return {
    verdict: said.verdict,
    open: said.open,
    because: said.because.map((id) => answerLine(answers, id)),
    missing: said.missing.map((id) => ({ id, label: findingsById[id].label })),
  };
}
