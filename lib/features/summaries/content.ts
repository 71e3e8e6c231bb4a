import type { PresentationView } from "../presentations/view.ts";
import { answersSummary } from "./answers.ts";
import { adviceAgainst } from "./avoid.ts";
import { cautionLines } from "./cautions.ts";
import { conditionLines } from "./conditions.ts";
import { conflictsOf } from "./conflicts.ts";
import { countLines } from "./counts.ts";
import { disagreementLines } from "./disagreements.ts";
import { summaryFooter } from "./footer.ts";
import { loopLines, reviewDate } from "./loops.ts";
import { management } from "./management.ts";
import { notKnown } from "./not-known.ts";
import { publishedFigures } from "./published-figures.ts";
import { relevanceLines } from "./relevance.ts";
import { safetyNet } from "./safety-net.ts";
import { sourceLines } from "./sources.ts";
import { suggestionLines } from "./suggestions.ts";
import { verdictLine } from "./verdict.ts";
import type { SummaryContent } from "./view.ts";
import { wouldChange } from "./would-change.ts";

/**
 * Everything the assessment page and the PDF say about a presentation, in words.
 * Pure: the same view always gives the same content; no clock is read.
 */
export function summaryContent(view: PresentationView): SummaryContent {
  const suggestions = suggestionLines(view);
  return {
    verdict: verdictLine(view),
    doNow: suggestions.doNow,
    consider: suggestions.consider,
    avoid: adviceAgainst(view),
    conditions: conditionLines(view),
    management: management(view),
    disagreements: disagreementLines(view),
    notKnown: notKnown(view),
    wouldChange: wouldChange(view),
    cautions: cautionLines(view),
    conflicts: conflictsOf(view),
    answers: answersSummary(view),
    relevance: relevanceLines(view),
    freeText: { text: view.freeText, notice: "Free text is not read by the rules." },
    loops: loopLines(view),
    reviewOn: reviewDate(view),
    safetyNet: safetyNet(view),
    sources: sourceLines(view),
    figures: publishedFigures(view),
    counts: countLines(view),
    footer: summaryFooter(view),
  };
}
