import { transliterated } from "./ascii.ts";

export const noteWidth = 80;

/** A paragraph in lines that fit; `lead` stands before the first line, `under` before the others. */
export function wrap(text: string, lead = "", under = " ".repeat(lead.length)): string[] {
  const room = noteWidth - Math.max(lead.length, under.length);
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text, room)) {
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (longer.length > room) lines.push(line);
    line = longer.length > room ? piece : longer;
  }
  return [...lines, line].map((one, index) => `${index === 0 ? lead : under}${one}`.trimEnd());
}

/** One entry of a list. */
export function item(text: string): string[] {
  return wrap(text, "- ");
}

/** What hangs under an entry of a list. */
export function detail(text: string): string[] {
  return wrap(text, "  ");
}

/** A title, then its list; nothing where the list is empty. */
export function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...wrap(title), ...lines];
}

/** Words, those cut that no line could hold; a number and its unit are one word where any line holds both. */
function pieces(text: string, room: number): string[] {
  return transliterated(text)
    .split(/[ \n]+/)
    .filter((word) => word !== "")
    .flatMap((word) => (word.length > room ? word.split("\u00a0") : [word]))
    .flatMap((word) => word.match(new RegExp(`.{1,${room}}`, "g")) ?? []);
}
