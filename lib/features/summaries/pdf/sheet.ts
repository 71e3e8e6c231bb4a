import { join } from "node:path";
import PDFDocument from "pdfkit";
import { printable } from "./printable.ts";

export type Font = "text" | "bold" | "mono";

/** A document being written, and the structure element its blocks belong to. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
}

/** Points. The top margin grows with the identity that stands on every page. */
export const margins = { top: 48, right: 48, bottom: 66, left: 48 };
export const contentWidth = 595.28 - margins.left - margins.right;

/** Found from the working directory, where a production build keeps its node_modules too. */
const fontFiles: Readonly<Record<Font, string>> = {
  text: join(process.cwd(), "node_modules/geist/dist/fonts/geist-sans/Geist-Regular.ttf"),
  bold: join(process.cwd(), "node_modules/geist/dist/fonts/geist-sans/Geist-SemiBold.ttf"),
  mono: join(process.cwd(), "node_modules/geist/dist/fonts/geist-mono/GeistMono-Regular.ttf"),
};

/** Known to the package, not yet to its types. */
const accessible = "PDF/UA" as string as PDFKit.Mixins.PDFSubsets;

/** An empty tagged A4 document (PDF/UA) whose pages stay open until the last one is known. */
export function openSheet(title: string, printedAt: Date): Sheet {
  const doc = new PDFDocument({
    size: "A4",
    margins,
    bufferPages: true,
    pdfVersion: "1.7",
    subset: accessible,
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    font: fontFiles.text,
    info: { Title: title, Creator: "Backstop", Producer: "Backstop", CreationDate: printedAt },
  });
  for (const [name, file] of Object.entries(fontFiles)) doc.registerFont(name, file);
  doc.lineGap(1.5);
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, root };
}

/** Selects the font and returns the text as that font can print it. */
export function setText(doc: PDFKit.PDFDocument, font: Font, size: number, text: string): string {
  doc.font(font).fontSize(size);
  const { font: glyphs } = (doc as unknown as { _font: { font: GlyphSource } })._font;
  return printable(text, (codePoint) => glyphs.hasGlyphForCodePoint(codePoint));
}

/** A list of the structure tree; readers are told whether its labels are bullets or numbers. */
export function listElement(
  { doc, root }: Sheet,
  numbering: "Disc" | "Decimal",
): PDFKit.PDFStructureElement {
  const element = doc.struct("L");
  (element as unknown as Attributed).dictionary.data["A"] = { O: "List", ListNumbering: numbering };
  root.add(element);
  return element;
}

/** A structure element's own dictionary; the package's types leave it out. */
interface Attributed {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** What an embedded font knows; the package's types leave it out. */
interface GlyphSource {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** Starts a new page unless this much height is left on the present one; true when it did. */
export function ensureRoom({ doc }: Sheet, height: number): boolean {
  if (doc.y + height <= doc.page.maxY()) return false;
  doc.addPage();
  return true;
}

/** Draws what is not content: borders, icons, running headers. Text goes on in black. */
export function drawArtifact(
  { doc }: Sheet,
  type: "Layout" | "Pagination",
  draw: () => void,
): void {
  doc.markContent("Artifact", { type });
  draw();
  doc.endMarkedContent();
  doc.fillColor("#000000");
}
