import type { CitationLine } from "../evidence-view.ts";
import type {
  DisagreementLine,
  Management,
  ReasonLine,
  TreatmentLine,
} from "../management-view.ts";
import { heading, type Item, type Line, list, paragraph, smallSize } from "./blocks.ts";
import { citationWords } from "./citation-words.ts";
import type { Sheet } from "./sheet.ts";

/** Management options that apply; nothing is printed where there is none. */
export function managementSection(sheet: Sheet, { consider, avoid }: Management): void {
  if (consider.length + avoid.length === 0) return;
  heading(sheet, "H2", "Management options");
  const notice = "Information for the clinician, who decides and prescribes.";
  paragraph(sheet, [{ text: notice, font: "bold" }]);
  if (avoid.length > 0) heading(sheet, "H3", "Avoid, or settle first");
  list(sheet, avoid.map(avoidItem), smallSize);
  if (consider.length > 0) heading(sheet, "H3", "Indication applies");
  list(sheet, consider.map(considerItem), smallSize);
}

/** Where guidelines disagree: each position with its source, and the default of this product. */
export function disagreementSection(sheet: Sheet, lines: readonly DisagreementLine[]): void {
  if (lines.length === 0) return;
  heading(sheet, "H2", "Where guidelines disagree");
  list(sheet, lines.map(disagreementItem), smallSize);
}

function avoidItem(treatment: TreatmentLine): Item {
  return {
    lines: [
      [{ text: treatment.label, font: "bold" }],
      ...treatment.reasons.map((reason): Line => [{ text: `Reason: ${reasonWords(reason)}` }]),
      ...precautionLines(treatment),
      ...conflictLine(treatment),
    ],
  };
}

function considerItem(treatment: TreatmentLine): Item {
  const { label, indication, caution, citations } = treatment;
  return {
    lines: [
      [{ text: label, font: "bold" }],
      [{ text: `Indication: ${indication ?? "none proven"}` }],
      ...precautionLines(treatment),
      ...(caution ? [[{ text: `Do not, caution: ${caution}` }]] : []),
      ...conflictLine(treatment),
      ...(citations.length > 0 ? [[{ text: `Evidence: ${allInWords(citations)}` }]] : []),
    ],
  };
}

function disagreementItem({ label, positions, product }: DisagreementLine): Item {
  return {
    lines: [
      [{ text: label, font: "bold" }],
      ...positions.map(
        ({ text, citations }): Line => [{ text: `${text} Source: ${allInWords(citations)}` }],
      ),
      [{ text: `Backstop by default: ${product}` }],
    ],
  };
}

function precautionLines({ precautions }: TreatmentLine): Line[] {
  return precautions.map((reason): Line => [{ text: `Caution: ${reasonWords(reason)}` }]);
}

function conflictLine({ conflict }: TreatmentLine): Line[] {
  return conflict ? [[{ text: `Guidelines disagree: ${conflict}` }]] : [];
}

function reasonWords({ text, citations }: ReasonLine): string {
  return citations.length > 0 ? `${text} Source: ${allInWords(citations)}` : text;
}

function allInWords(citations: readonly CitationLine[]): string {
  return citations.map(citationWords).join("; ");
}
