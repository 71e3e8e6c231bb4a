import type { SummaryContent } from "../view.ts";
import { heading, paragraph, smallSize } from "./blocks.ts";
import type { Sheet } from "./sheet.ts";

/** A text of more lines than this would print as a ream of nearly empty pages. */
const mostLines = 3000;
const lineBreak = /\r\n|\r|\n/g;
const between = /(?:\r\n|\r|\n){2,}/;

/** Free text as it was typed. In a text of very many lines a break prints as "¶"; nothing is left out. */
export function freeTextSection(sheet: Sheet, { text, notice }: SummaryContent["freeText"]): void {
  heading(sheet, "H2", "Free text");
  const runOn = (text.match(lineBreak)?.length ?? 0) > mostLines;
  const notices = [
    ...(text.trim() === "" ? ["None."] : []),
    notice,
    ...(runOn ? ["A line break is printed as ¶."] : []),
  ];
  paragraph(sheet, [{ text: notices.join(" ") }], smallSize);
  const parts = runOn ? [text.replaceAll(lineBreak, " ¶ ")] : text.split(between);
  for (const part of parts) {
    if (part.trim() !== "") paragraph(sheet, [{ text: part }]);
  }
}
