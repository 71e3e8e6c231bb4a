import { drawLabel, smallSize } from "./blocks.ts";
import { contentWidth, ensureRoom, listElement, margins, type Sheet, setText } from "./sheet.ts";

const indent = 14;
const size = smallSize + 0.5;

/** Short items side by side, read from left to right. Nothing is drawn for an empty list. */
export function pairedList(sheet: Sheet, items: readonly string[]): void {
  const { doc } = sheet;
  if (items.length === 0) return;
  const element = listElement(sheet, "Disc");
  const columns = Math.min(items.length, 2);
  const columnWidth = contentWidth / columns;
  const width = columnWidth - indent - 8;
  for (let start = 0; start < items.length; start += columns) {
    const row = items.slice(start, start + columns);
    const heights = row.map((text) =>
      doc.heightOfString(setText(doc, "text", size, text), { width }),
    );
    const height = Math.max(...heights);
    ensureRoom(sheet, height);
    const top = doc.y;
    for (const [column, text] of row.entries()) {
      const x = margins.left + column * columnWidth;
      const item = doc.struct("LI");
      element.add(item);
      doc.y = top;
      item.add(doc.struct("Lbl", {}, () => drawLabel(doc, "•", x, size)));
      item.add(
        doc.struct("LBody", {}, () => {
          doc.text(setText(doc, "text", size, text), x + indent, top, { width });
        }),
      );
    }
    doc.y = Math.max(doc.y, top + height) + 2;
  }
  doc.x = margins.left;
}
