import type { Tier } from "../../../clinical/knowledge/tiers.ts";

type Draw = (doc: PDFKit.PDFDocument, x: number, y: number, size: number) => void;

const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => Math.PI / 8 + (n * Math.PI) / 4);

/** One shape per tier, told apart without colour, drawn within a square at x, y. */
export const drawTierIcon: Readonly<Record<Tier | "incomplete", Draw>> = {
  emergency: (doc, x, y, size) => {
    const middle = size / 2;
    const points = corners.map((angle): [number, number] => [
      x + middle + middle * Math.cos(angle),
      y + middle + middle * Math.sin(angle),
    ]);
    doc.polygon(...points).fill("#000000");
    exclamation(doc, x + middle, y + size * 0.2, size * 0.6, "#ffffff");
  },
  urgent: (doc, x, y, size) => {
    doc.polygon([x + size / 2, y], [x + size, y + size], [x, y + size]).stroke("#000000");
    exclamation(doc, x + size / 2, y + size * 0.33, size * 0.55, "#000000");
  },
  soon: (doc, x, y, size) => {
    const middle = size / 2;
    doc.circle(x + middle, y + middle, middle).stroke("#000000");
    doc.moveTo(x + middle, y + size * 0.2).lineTo(x + middle, y + middle);
    doc.lineTo(x + size * 0.72, y + size * 0.66).stroke("#000000");
  },
  routine: (doc, x, y, size) => {
    doc.rect(x, y + size * 0.12, size, size * 0.88).stroke("#000000");
    doc.moveTo(x, y + size * 0.4).lineTo(x + size, y + size * 0.4);
    for (const share of [0.28, 0.72]) {
      doc.moveTo(x + size * share, y).lineTo(x + size * share, y + size * 0.24);
    }
    doc.stroke("#000000");
  },
  self_management: (doc, x, y, size) => {
    doc.moveTo(x, y + size).bezierCurveTo(x, y + size * 0.2, x + size * 0.4, y, x + size, y);
    doc.bezierCurveTo(x + size, y + size * 0.7, x + size * 0.6, y + size, x, y + size);
    doc
      .moveTo(x, y + size)
      .lineTo(x + size * 0.7, y + size * 0.3)
      .stroke("#000000");
  },
  incomplete: (doc, x, y, size) => {
    const middle = size / 2;
    doc
      .circle(x + middle, y + middle, middle)
      .dash(2.5, { space: 2 })
      .stroke("#000000")
      .undash();
  },
};

function exclamation(
  doc: PDFKit.PDFDocument,
  x: number,
  y: number,
  height: number,
  color: string,
): void {
  const width = height / 5;
  doc.rect(x - width / 2, y, width, height * 0.65).fill(color);
  doc.rect(x - width / 2, y + height * 0.8, width, height * 0.2).fill(color);
}
