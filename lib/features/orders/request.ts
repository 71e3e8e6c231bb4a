import { type ConditionId, conditionLabels } from "../../clinical/knowledge/conditions.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { InvestigationId } from "../../clinical/knowledge/investigations.ts";
import { investigationsById } from "../../clinical/knowledge/investigations.ts";
import type { LoopRow } from "../follow-up/view.ts";
import type { PresentationView } from "../presentations/view.ts";
import { answerLine } from "../summaries/answer-line.ts";
import { metRules } from "../summaries/met-rules.ts";
import { sourceInWords } from "../summaries/source-in-words.ts";
import { suggestedBundles } from "./order-lines.ts";
import { safetyLines } from "./safety-lines.ts";
import type { BundleLine, OrderSafety, RequestTest, RequestView } from "./view.ts";
import { withOrderSafety } from "./with-order-safety.ts";

/** Context that stands in every identity line already. */
const shownElsewhere: readonly FindingId[] = ["age_years", "sex_at_birth"];

/**
 * The sheet for one accepted test, by its id, or for the accepted tests of one list by the id of that. Null where
 * nothing of it was accepted or all of it is closed. Pure: no clock is read.
 */
export function requestOf(
  recorded: PresentationView,
  safety: OrderSafety,
  practice: RequestView["practice"],
  name: string,
): RequestView | null {
  const view = withOrderSafety(recorded, safety);
  const { assessment } = view;
  if (!assessment) return null;
  const asked = acceptedTests(view, name);
  const tests = asked.flatMap((line) => requestTest(view.loops, line));
  const [first] = tests;
  if (!first) return null;
  const ruleIds = new Set(asked.flatMap((line) => line.ruleIds));
  const rules = metRules(assessment).filter(({ id }) => ruleIds.has(id));
  const because = new Set(rules.flatMap((rule) => rule.because));
  return {
    presentationId: view.id,
    patient: view.patient,
    practice,
    title: tests.length === 1 ? investigationsById[first.id].shortLabel : titleOf(name),
    tier: assessment.tier,
    recordedAt: view.recordedAt,
    tests,
    indications: assessment.conditions
      .filter(
        ({ standing, rules: behind }) =>
          standing === "suspected" && behind.some((id) => ruleIds.has(id)),
      )
      .map(({ id }) => conditionLabels[id]),
    findings: [...because]
      .filter((id) => !shownElsewhere.includes(id))
      .map((id) => answerLine(view.answers, id).text),
    region: answerLine(view.answers, "pain_region").answer,
    safety: safetyLines(
      recorded,
      safety,
      tests.map(({ id }) => id),
    ),
    safetyVersion: safety.version,
    sources: [...new Set(rules.map(({ source }) => sourceInWords(source)))],
  };
}

function titleOf(name: string): string {
  return conditionLabels[name as ConditionId] ?? "Several tests";
}

function acceptedTests(view: PresentationView, name: string): BundleLine[] {
  return linesNamed(view, name).filter(isRequested);
}

/** The line, or the lines of the list, that a request is asked for by. */
function linesNamed(view: PresentationView, name: string): BundleLine[] {
  const { doNow, consider } = suggestedBundles(view);
  return [...doNow, ...consider].flatMap(({ id, lines }) =>
    id === name ? lines : lines.filter(({ key }) => key === name),
  );
}

/** An accepted test that somebody else is to do: what is examined at the visit, or closed, needs no sheet. */
export function isRequested(line: BundleLine): boolean {
  return isOrdered(line) && line.closed === null;
}

function isOrdered({ kind, key, recommendation }: BundleLine): boolean {
  if (kind !== "investigation" || recommendation?.decision !== "accepted") return false;
  return investigationsById[key as InvestigationId].modality !== "examination";
}

/** "MRI whole spine: Died, 24-Nov-2026 14:02", where somebody asks for the sheet of an order that is closed. */
export function closedOrders(view: PresentationView, name: string): string[] {
  return linesNamed(view, name)
    .filter((line) => isOrdered(line) && line.closed !== null)
    .map(({ label, closed }) => `${label}: ${closed}`);
}

function requestTest(loops: readonly LoopRow[], line: BundleLine): RequestTest[] {
  const { recommendation, key } = line;
  const loop = loops.find(({ id }) => id === recommendation?.loopId);
  if (!recommendation?.decidedAt || !loop) return [];
  return [
    {
      id: key as InvestigationId,
      label: investigationsById[key as InvestigationId].label,
      deadline: line.deadline,
      due: loop.due.text,
      overdue: loop.due.overdue,
      orderedBy: recommendation.decidedBy ?? "not recorded",
      orderedAt: recommendation.decidedAt,
      loop: { id: loop.id, version: loop.version, state: loop.state },
      note: line.decisionNote,
      cautions: line.cautions,
      instead: line.instead,
      insteadCitations: line.insteadCitations,
    },
  ];
}
