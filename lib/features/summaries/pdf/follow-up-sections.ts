import type { SafetyNetLine } from "../safety-net-view.ts";
import type { LoopLine, SummaryContent } from "../view.ts";
import { heading, list, paragraph, smallSize } from "./blocks.ts";
import { freeTextSection } from "./free-text-section.ts";
import type { Sheet } from "./sheet.ts";
import { table } from "./table.ts";

/** Free text as it was typed, what is being followed up, and what to tell the patient. */
export function followUpSections(sheet: Sheet, content: SummaryContent): void {
  freeTextSection(sheet, content.freeText);
  heading(sheet, "H2", "Follow-up");
  if (content.reviewOn) paragraph(sheet, [{ text: `Planned review: ${content.reviewOn}` }]);
  loopTable(sheet, content.loops);
  safetyNetSection(sheet, content.safetyNet);
}

function loopTable(sheet: Sheet, loops: readonly LoopLine[]): void {
  if (loops.length === 0) {
    paragraph(sheet, [{ text: "No loop has been opened." }]);
    return;
  }
  table(
    sheet,
    [
      { title: "What", share: 0.38, font: "bold" },
      { title: "Owner", share: 0.2 },
      { title: "Due", share: 0.24 },
      { title: "State", share: 0.18 },
    ],
    loops.map(({ title, owner, due, dueInWords, outcome, state }) => [
      title,
      owner,
      dueInWords ? `${due}\n${dueInWords}` : due,
      outcome ?? state,
    ]),
  );
}

function safetyNetSection(sheet: Sheet, cards: readonly SafetyNetLine[]): void {
  heading(sheet, "H2", "Advice to give the patient");
  list(
    sheet,
    cards.map(({ title, text, source }) => ({
      lines: [[{ text: `${title}: `, font: "bold" }, { text }, { text: ` [${source}]` }]],
    })),
    smallSize,
  );
}
