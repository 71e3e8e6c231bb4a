import { type FindingId, findings, findingsById } from "../../clinical/knowledge/findings.ts";
import { settleStatements } from "../presentations/settle-statements.ts";
import { type Statement, type StoredAnswers, toAnswers } from "../presentations/stored-answers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { saidByWords } from "./speakers.ts";
import { valueWords } from "./value-words.ts";
import type { ConflictLine } from "./view.ts";

/** Where two people say different things of one finding, and patient and record of cancer. */
export function conflictsOf({ answers, asOf, assessment }: PresentationView): ConflictLine[] {
  const others = Object.fromEntries(
    Object.entries(answers).flatMap(([id, { other }]) => (other ? [[id, other]] : [])),
  );
  const context = { asOf, guidelineProfile: assessment?.guideline_profile };
  const { alike } = settleStatements(toAnswers(answers), others, context);
  return conflictLines(answers, alike);
}

/** `alike` are the findings of which the rules say the same, whichever answer counts. */
export function conflictLines(
  answers: StoredAnswers,
  alike: ReadonlySet<FindingId>,
): ConflictLine[] {
  const disputed = findings.flatMap(({ id }) => {
    const stored = answers[id];
    if (!stored?.other || stored.excluded) return [];
    return [conflictLine(id, stored, stored.other, alike.has(id))];
  });
  return [...ofCancer(answers), ...disputed];
}

/** Two findings, one question: what the patient says of cancer and what the record says. */
function ofCancer({ cancer_history: said, record_cancer_history: read }: StoredAnswers) {
  const answers = [said?.value, read?.value];
  if (!said || !read || !answers.includes("yes") || !answers.includes("no")) return [];
  const patient: Statement = { value: said.value, by: said.by ?? "patient" };
  const record: Statement = { value: read.value, by: read.by ?? "record" };
  const [counts, other] = said.value === "yes" ? [patient, record] : [record, patient];
  return [conflictLine("cancer_history", counts, other, false)];
}

function conflictLine(
  id: FindingId,
  counts: Statement,
  other: Statement,
  isAlike: boolean,
): ConflictLine {
  const { label } = findingsById[id];
  const counted = statementWords(id, counts);
  const notCounted = statementWords(id, other);
  const why = isAlike ? "counts; no rule tells the two apart" : "counts, the safer of the two";
  const text = `${label}: ${counted} ${why}; not ${notCounted}`;
  return { finding: id, label, counted, why, notCounted, text };
}

/** "Warfarin (from the record)" */
function statementWords(id: FindingId, { value, by }: Statement): string {
  const speaker = saidByWords(by) ?? "who said it is not recorded";
  return `${valueWords(findingsById[id], value)} (${speaker})`;
}
