import { smallSize } from "./blocks.ts";
import {
  contentWidth,
  drawArtifact,
  ensureRoom,
  type Font,
  margins,
  type Sheet,
  setText,
} from "./sheet.ts";

export interface Column {
  readonly title: string;
  /** Share of the page's width; the shares of a table add up to 1. */
  readonly share: number;
  readonly font?: Font;
}

interface Cell {
  readonly text: string;
  readonly font: Font;
  readonly x: number;
  readonly width: number;
}

const gap = 10;
const size = smallSize + 0.5;

/** A table whose heads stand again on each page, a line under each row, rows kept whole. */
export function table(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const { doc, root } = sheet;
  const element = doc.struct("Table");
  root.add(element);
  const heads = headCells(columns);
  addRow(sheet, element, "TH", heads);
  for (const row of rows) {
    const cells = heads.map(
      (head, index): Cell => ({
        ...head,
        text: row[index] ?? "",
        font: columns[index]?.font ?? "text",
      }),
    );
    if (ensureRoom(sheet, heightOf(sheet, cells) + 6)) repeatHeads(sheet, heads);
    addRow(sheet, element, "TD", cells);
  }
  doc.x = margins.left;
  doc.y += 2;
}

function headCells(columns: readonly Column[]): Cell[] {
  let x = margins.left;
  return columns.map(({ title, share }) => {
    const cell: Cell = { text: title, font: "bold", x, width: share * contentWidth - gap };
    x += share * contentWidth;
    return cell;
  });
}

function addRow(
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  tag: "TH" | "TD",
  cells: readonly Cell[],
): void {
  const { doc } = sheet;
  const top = doc.y;
  const bottom = top + heightOf(sheet, cells);
  const row = doc.struct("TR");
  element.add(row);
  for (const cell of cells) {
    const options = tag === "TH" ? { title: cell.text, scope: "Column" } : {};
    row.add(doc.struct(tag, options, () => drawCell(doc, cell, top)));
  }
  drawArtifact(sheet, "Layout", () => drawRule(doc, bottom + 1, tag));
  doc.y = bottom + 4;
}

/** Said once in the structure, so on later pages the heads are for the eye only. */
function repeatHeads(sheet: Sheet, heads: readonly Cell[]): void {
  const { doc } = sheet;
  const top = doc.y;
  const bottom = top + heightOf(sheet, heads);
  drawArtifact(sheet, "Pagination", () => {
    for (const head of heads) drawCell(doc, head, top);
    drawRule(doc, bottom + 1, "TH");
  });
  doc.y = bottom + 4;
}

function drawCell(doc: PDFKit.PDFDocument, { text, font, x, width }: Cell, top: number): void {
  doc.text(setText(doc, font, size, text), x, top, { width });
}

function drawRule(doc: PDFKit.PDFDocument, y: number, tag: "TH" | "TD"): void {
  doc.moveTo(margins.left, y).lineTo(margins.left + contentWidth, y);
  doc.lineWidth(tag === "TH" ? 0.9 : 0.4).stroke(tag === "TH" ? "#000000" : "#777777");
}

function heightOf({ doc }: Sheet, cells: readonly Cell[]): number {
  const heights = cells.map(({ text, font, width }) =>
    doc.heightOfString(setText(doc, font, size, text), { width }),
  );
  return Math.max(...heights);
}
