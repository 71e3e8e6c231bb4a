import type { PresentationView } from "../presentations/view.ts";
import { summaryContent } from "./content.ts";
import { settled } from "./note/ascii.ts";
import { assessmentPart } from "./note/assessment-part.ts";
import { planPart, safetyNetPart } from "./note/plan-part.ts";
import { notAskedPart, objectivePart, relevancePart, subjectivePart } from "./note/record-part.ts";
import { wrap } from "./note/wrap.ts";
import { detailParts, nameOf } from "./pdf/patient-lines.ts";
import type { Printing } from "./printing.ts";
import { revisionWords } from "./revision-words.ts";
import type { SummaryContent } from "./view.ts";

/**
 * The summary as a SOAP note to paste into a record: ASCII, lines of at most 80 characters. Pure.
 * A character without a mapping stands as "?", and the note says how many there are.
 */
export function noteText(view: PresentationView, printing: Printing): string {
  const content = summaryContent(view);
  const parts = [
    subjectivePart(content),
    objectivePart(content),
    relevancePart(content),
    assessmentPart(content),
    planPart(content),
    notAskedPart(content),
    safetyNetPart(content),
    closing(content),
  ].filter((part) => part.length > 0);
  const head = opening(view, printing);
  const body = parts.map((part) => `\n${part.join("\n")}\n`).join("");
  const { text, lost } = settled(`${head.join("\n")}\n`);
  const rest = settled(body);
  return `${text}${lostWords(lost + rest.lost)}${rest.text}`;
}

function opening(view: PresentationView, { at, timeZone, by }: Printing): string[] {
  const { patient, recordedAt, recordedBy, assessedAt } = view;
  const assessed = assessedAt ? ` Assessed ${assessedAt.text}.` : "";
  return [
    ...wrap([nameOf(patient), ...detailParts(patient)].join("; ")),
    ...(patient.fictional ? ["FICTIONAL PATIENT, for demonstration"] : []),
    ...wrap(
      `Back pain presentation recorded ${recordedAt.text} by ${recordedBy}, ${revisionWords(view)}.${assessed}`,
    ),
    ...wrap(`Note made ${at.text} (${timeZone}) by ${by}`),
  ];
}

function closing({ footer }: SummaryContent): string[] {
  const { knowledge, profile, intendedUse } = footer;
  return [
    ...wrap(`Backstop. ${knowledge}${profile ? `, ${profile}` : ""}.`),
    ...wrap("Decision support, not reviewed by a clinician. It does not decide."),
    ...wrap(intendedUse),
    ...wrap("Sources, management options and what would change the tier: see the PDF summary."),
  ];
}

function lostWords(lost: number): string {
  if (lost === 0) return "";
  const them = lost === 1 ? "1 character" : `${lost} characters`;
  const lines = wrap(`${them} of the record cannot be written in ASCII, each stands as "?".`);
  return `${lines.join("\n")}\n`;
}
