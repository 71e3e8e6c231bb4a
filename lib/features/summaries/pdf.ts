import type { PresentationView } from "../presentations/view.ts";
import { summaryContent } from "./content.ts";
import { adviceSections, conditionSection } from "./pdf/advice-sections.ts";
import { heading, paragraph } from "./pdf/blocks.ts";
import { followUpSections } from "./pdf/follow-up-sections.ts";
import { disagreementSection, managementSection } from "./pdf/management-sections.ts";
import { drawFrames, type PageFrame, reserveFrame } from "./pdf/page-frame.ts";
import { detailsOf, nameOf } from "./pdf/patient-lines.ts";
import {
  answersSection,
  conflictsSection,
  notKnownSection,
  relevanceSection,
  restsOnSection,
} from "./pdf/record-sections.ts";
import { openSheet, type Sheet } from "./pdf/sheet.ts";
import { sourceSections } from "./pdf/source-sections.ts";
import { verdictBox } from "./pdf/verdict-box.ts";
import type { Printing } from "./printing.ts";
import { revisionWords } from "./revision-words.ts";
import type { SummaryContent } from "./view.ts";

/** The summary as a tagged PDF: A4, black on white, identity and time of printing on every page. */
export async function summaryPdf(view: PresentationView, printing: Printing): Promise<Uint8Array> {
  const content = summaryContent(view);
  const sheet = openSheet("Back pain summary", new Date(printing.at.iso));
  const frame = pageFrame(view, printing, content);
  reserveFrame(sheet, frame);
  writeContent(sheet, view, content);
  drawFrames(sheet, frame);
  sheet.root.end();
  sheet.doc.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of sheet.doc) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function writeContent(sheet: Sheet, view: PresentationView, content: SummaryContent): void {
  heading(sheet, "H1", "Back pain summary");
  paragraph(sheet, [{ text: recordedWords(view) }]);
  verdictBox(sheet, content.verdict);
  conflictsSection(sheet, content.conflicts);
  if (view.assessment) {
    adviceSections(sheet, content);
    conditionSection(sheet, content);
  }
  notKnownSection(sheet, content.notKnown);
  restsOnSection(sheet, content.wouldChange);
  managementSection(sheet, content.management);
  disagreementSection(sheet, content.disagreements);
  answersSection(sheet, content.answers);
  relevanceSection(sheet, content.relevance);
  followUpSections(sheet, content);
  sourceSections(sheet, content);
}

function recordedWords(view: PresentationView): string {
  const { patient, recordedAt, recordedBy, assessedAt } = view;
  const assessed = assessedAt ? ` Assessed ${assessedAt.text}.` : "";
  return (
    `Presentation of ${nameOf(patient)}, ${detailsOf(patient)}; recorded ${recordedAt.text} ` +
    `by ${recordedBy}, ${revisionWords(view)}.${assessed}`
  );
}

function pageFrame(
  { patient, recordedAt }: PresentationView,
  { at, timeZone, by }: Printing,
  { footer }: SummaryContent,
): PageFrame {
  return {
    patient,
    subject: `Back pain summary of the presentation recorded ${recordedAt.text}`,
    printed: `Printed ${at.text} (${timeZone}) by ${by}`,
    knowledge: `${footer.knowledge}. ${footer.review} Decision support: it does not decide.`,
  };
}
