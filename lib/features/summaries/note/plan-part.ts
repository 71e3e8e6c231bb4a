import { ruleCode } from "../rule-title.ts";
import type { CautionLine, LoopLine, SuggestionLine, SummaryContent } from "../view.ts";
import { detail, item, titled, wrap } from "./wrap.ts";

/** What to do and what was decided on it, and what is being followed up. */
export function planPart(content: SummaryContent): string[] {
  return ["PLAN", ...adviceLines(content), ...followUpLines(content)];
}

/** The words for the patient; that they were said is not recorded. */
export function safetyNetPart({ safetyNet }: SummaryContent): string[] {
  return [
    "ADVICE TO GIVE THE PATIENT (safety net)",
    ...safetyNet.flatMap(({ title, text }) => item(`${title}: ${text}`)),
  ];
}

function adviceLines(content: SummaryContent): string[] {
  const { verdict, doNow, consider, avoid, cautions, notKnown } = content;
  if (verdict.kind === "unavailable") {
    return wrap("The rules could not be run. The record was kept; nothing is advised.");
  }
  return [
    ...askFirst(notKnown.missing.length),
    ...(doNow.length === 0 ? ["The rules that are met name no test and no action."] : []),
    ...titled("Do now:", doNow.flatMap(suggestionLines)),
    ...titled("Consider:", consider.flatMap(suggestionLines)),
    ...titled(
      "Advised against:",
      avoid.flatMap(({ label, ruleIds }) =>
        item(`${label} (by rule ${ruleIds.map(ruleCode).join(", ")})`),
      ),
    ),
    ...titled("Cautions:", cautions.flatMap(cautionLines)),
  ];
}

/** An incomplete checklist is the first thing to mend, whatever the rules say. */
function askFirst(count: number): string[] {
  if (count === 0) return [];
  const questions = count === 1 ? "safety question" : "safety questions";
  return wrap(`First ask the ${count} ${questions} without an answer (under ASSESSMENT).`);
}

function suggestionLines(suggestion: SuggestionLine): string[] {
  const { label, deadline, instead, cautions, settleFirst, decisionText, decisionNote } =
    suggestion;
  const when = deadline ? `[${deadline}] ` : "";
  const numbers = cautions.map(({ number }) => ` (caution\u00a0C${number})`).join("");
  const decision = decisionText ? ` [${decisionText}]` : "";
  return [
    ...item(`${when}${label}${numbers}${decision}`),
    ...settleFirst.flatMap(({ text }) => detail(`Settle first: ${text}`)),
    ...(instead ? detail(instead) : []),
    ...(decisionNote ? detail(`Note on the decision: ${decisionNote}`) : []),
  ];
}

function cautionLines({ number, text, tests }: CautionLine): string[] {
  const lead = `C${number}: `;
  return [
    ...wrap(text, lead, "  "),
    ...(tests.length > 0 ? detail(`Concerns: ${tests.join("; ")}`) : []),
  ];
}

function followUpLines({ loops, reviewOn }: SummaryContent): string[] {
  return [
    ...(loops.length === 0 ? ["Follow-up: no loop has been opened."] : []),
    ...titled("Follow-up:", loops.flatMap(loopLines)),
    ...(reviewOn ? [`Planned review: ${reviewOn}`] : []),
  ];
}

function loopLines({ title, owner, due, dueInWords, state, outcome }: LoopLine): string[] {
  const when = dueInWords ? `${due} (${dueInWords})` : due;
  const standing = outcome ? `closed: ${outcome}` : state;
  return [...item(title), ...detail(`Due ${when}; owner ${owner}; ${standing}`)];
}
