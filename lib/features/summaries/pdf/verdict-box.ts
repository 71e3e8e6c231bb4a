import type { VerdictLine } from "../view.ts";
import { bodySize } from "./blocks.ts";
import { contentWidth, drawArtifact, type Font, margins, type Sheet, setText } from "./sheet.ts";
import { drawTierIcon } from "./tier-icon.ts";

const padding = 12;
const iconSize = 30;
const badgeSize = 12;
const left = margins.left + padding;
const besideIcon = left + iconSize + padding;

interface BoxText {
  readonly tag: "H2" | "P";
  readonly text: string;
  readonly size: number;
  readonly font?: Font;
  readonly x: number;
}

/** The first thing to read: tier as word and shape, and whether the safety questions are answered. */
export function verdictBox(sheet: Sheet, verdict: VerdictLine): void {
  const { doc } = sheet;
  const top = doc.y + 4;
  doc.y = top + padding;
  if (verdict.kind === "unavailable") drawUnavailable(sheet, verdict);
  else drawVerdict(sheet, verdict);
  const height = doc.y - top + padding - 2;
  drawArtifact(sheet, "Layout", () => {
    doc.rect(margins.left, top, contentWidth, height);
    doc.lineWidth(1.5).stroke("#000000");
  });
  doc.x = margins.left;
  doc.y = top + height + 4;
}

function drawVerdict(sheet: Sheet, verdict: Extract<VerdictLine, { kind: "assessed" }>): void {
  const { doc } = sheet;
  const { name, meaning, incomplete, safetyText, standing } = verdict;
  drawArtifact(sheet, "Layout", () => {
    doc.lineWidth(2);
    drawTierIcon[verdict.tier](doc, left, doc.y + 1, iconSize);
  });
  addText(sheet, { tag: "H2", text: name, size: 20, font: "bold", x: besideIcon });
  addText(sheet, { tag: "P", text: meaning, size: 11, x: besideIcon });
  doc.y += 3;
  if (incomplete) drawIncompleteMark(sheet);
  const safety: BoxText = incomplete
    ? { tag: "P", text: `Incomplete: ${safetyText}`, size: 12, font: "bold", x: besideIcon }
    : { tag: "P", text: safetyText, size: bodySize, x: besideIcon };
  addText(sheet, safety);
  addText(sheet, { tag: "P", text: standing, size: bodySize, x: besideIcon });
}

function drawUnavailable(
  sheet: Sheet,
  { text, safetyText }: Extract<VerdictLine, { kind: "unavailable" }>,
): void {
  const kept = "The rules could not be run on this presentation. The record is kept.";
  addText(sheet, { tag: "H2", text, size: 15, font: "bold", x: left });
  addText(sheet, { tag: "P", text: `${kept} ${safetyText}.`, size: bodySize, x: left });
}

function drawIncompleteMark(sheet: Sheet): void {
  const { doc } = sheet;
  const x = left + (iconSize - badgeSize) / 2;
  drawArtifact(sheet, "Layout", () => {
    doc.lineWidth(1.4);
    drawTierIcon.incomplete(doc, x, doc.y + 2, badgeSize);
  });
}

function addText({ doc, root }: Sheet, { tag, text, size, font = "text", x }: BoxText): void {
  const width = margins.left + contentWidth - padding - x;
  root.add(
    doc.struct(tag, {}, () => {
      doc.text(setText(doc, font, size, text), x, doc.y, { width });
    }),
  );
}
