import {
  contentWidth,
  ensureRoom,
  type Font,
  listElement,
  margins,
  type Sheet,
  setText,
} from "./sheet.ts";

export interface Run {
  readonly text: string;
  readonly font?: Font;
}
export type Line = readonly Run[];

export interface Item {
  readonly label?: string;
  readonly lines: readonly Line[];
}

export const bodySize = 9.5;
export const smallSize = 8.5;
const headingSizes = { H1: 17, H2: 12, H3: 10 } as const;
const headingGaps = { H1: 0, H2: 11, H3: 5 } as const;
const lineHeight = 15;
const labelWidth = 24;

/** A heading that keeps a few lines of what follows on its page. */
export function heading(sheet: Sheet, level: keyof typeof headingSizes, text: string): void {
  const { doc, root } = sheet;
  ensureRoom(sheet, (level === "H3" ? 4 : 8) * lineHeight);
  if (doc.y > doc.page.margins.top) doc.y += headingGaps[level];
  const line: Line = [{ text, font: "bold" }];
  root.add(doc.struct(level, {}, () => drawLine(doc, line, headingSizes[level])));
  doc.y += level === "H3" ? 1 : 3;
}

/** One paragraph, flowing over pages where it must. */
export function paragraph(sheet: Sheet, line: Line, size = bodySize): void {
  const { doc, root } = sheet;
  ensureRoom(sheet, 2 * lineHeight);
  root.add(doc.struct("P", {}, () => drawLine(doc, line, size)));
  doc.y += 3;
}

/** Items with a bullet, or with their own label ("1."). Nothing is drawn for an empty list. */
export function list(sheet: Sheet, items: readonly Item[], size = bodySize): void {
  const { doc } = sheet;
  if (items.length === 0) return;
  const element = listElement(sheet, items[0]?.label ? "Decimal" : "Disc");
  for (const { label = "•", lines } of items) {
    ensureRoom(sheet, Math.min(lines.length, 4) * lineHeight);
    const item = doc.struct("LI");
    element.add(item);
    item.add(doc.struct("Lbl", {}, () => drawLabel(doc, label, margins.left, size)));
    item.add(
      doc.struct("LBody", {}, () => {
        for (const line of lines) drawLine(doc, line, size, margins.left + labelWidth);
      }),
    );
    doc.y += 2.5;
  }
}

/** Text in one or several fonts, wrapped between `x` and the right margin. */
export function drawLine(
  doc: PDFKit.PDFDocument,
  line: Line,
  size: number,
  x = margins.left,
): void {
  const runs = line.filter(({ text }) => text !== "");
  const width = margins.left + contentWidth - x;
  doc.x = x;
  for (const [index, { text, font = "text" }] of runs.entries()) {
    doc.text(setText(doc, font, size, text), { width, continued: index < runs.length - 1 });
  }
}

/** A bullet or number at the present height; the text beside it starts at the same height. */
export function drawLabel(doc: PDFKit.PDFDocument, label: string, x: number, size: number): void {
  doc.text(setText(doc, "text", size, label), x + 4, doc.y, { lineBreak: false });
}
