import type { PatientIdentity } from "../../patients/identity.ts";
import { detailsOf, nameOf } from "./patient-lines.ts";
import { contentWidth, drawArtifact, type Font, margins, type Sheet, setText } from "./sheet.ts";

/** What stands on every page. */
export interface PageFrame {
  readonly patient: PatientIdentity;
  /** "Presentation recorded 24-Nov-2026 14:02" */
  readonly subject: string;
  /** "Printed 24-Nov-2026 15:10 (Europe/London) by Dr A" */
  readonly printed: string;
  /** Knowledge version and that nobody reviewed it. */
  readonly knowledge: string;
}

interface Piece {
  readonly text: string;
  readonly font: Font;
  readonly size: number;
}

const black = "#000000";

/** Makes room for the frame on the first page and on all that follow. */
export function reserveFrame({ doc }: Sheet, frame: PageFrame): void {
  const heights = headPieces(frame).map((piece) => pieceHeight(doc, piece));
  const top = margins.top - 16 + heights.reduce((sum, height) => sum + height, 0) + 22;
  const reserved = { ...margins, top };
  doc.options.margins = reserved;
  doc.page.margins = reserved;
  doc.x = margins.left;
  doc.y = top;
}

/** Draws head and foot on every page; the number of pages is known only now. */
export function drawFrames(sheet: Sheet, frame: PageFrame): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.page.margins = { top: 0, right: 0, bottom: 0, left: 0 };
    drawArtifact(sheet, "Pagination", () => {
      drawHead(doc, frame);
      drawFoot(doc, frame, `Page ${index + 1} of ${count}`);
    });
  }
}

function drawHead(doc: PDFKit.PDFDocument, frame: PageFrame): void {
  let y = margins.top - 16;
  for (const piece of headPieces(frame)) {
    drawPiece(doc, piece, y);
    y += pieceHeight(doc, piece);
  }
  doc.moveTo(margins.left, y + 5).lineTo(margins.left + contentWidth, y + 5);
  doc.lineWidth(1.2).stroke(black);
}

function drawFoot(doc: PDFKit.PDFDocument, { printed, knowledge }: PageFrame, page: string): void {
  const y = doc.page.height - margins.bottom + 14;
  doc.moveTo(margins.left, y - 4).lineTo(margins.left + contentWidth, y - 4);
  doc.lineWidth(0.6).stroke(black);
  const pageText = setText(doc, "bold", 9, page);
  doc.text(pageText, margins.left, y, { width: contentWidth, align: "right" });
  drawPiece(doc, { text: printed, font: "text", size: 8 }, y, contentWidth - 90);
  drawPiece(doc, { text: knowledge, font: "text", size: 8 }, doc.y);
}

function headPieces({ patient, subject }: PageFrame): Piece[] {
  const fictional: Piece = { text: "FICTIONAL PATIENT, for demonstration", font: "bold", size: 9 };
  return [
    { text: nameOf(patient), font: "bold", size: 13 },
    { text: detailsOf(patient), font: "text", size: 10 },
    ...(patient.fictional ? [fictional] : []),
    { text: subject, font: "text", size: 8 },
  ];
}

function pieceHeight(doc: PDFKit.PDFDocument, { text, font, size }: Piece): number {
  return doc.heightOfString(setText(doc, font, size, text), { width: contentWidth });
}

function drawPiece(
  doc: PDFKit.PDFDocument,
  { text, font, size }: Piece,
  y: number,
  width = contentWidth,
): void {
  doc.text(setText(doc, font, size, text), margins.left, y, { width });
}
