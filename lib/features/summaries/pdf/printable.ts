const lineBreaks = /\r\n|[\r\u0085\u2028\u2029]/g;
const blanks = /[\t\u2000-\u200a\u202f\u205f\u3000]/g;
/** Control, zero-width, direction and variation characters: nothing that has ink. */
const invisible = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const longWords = /\S{120}(?=\S)/gu;

/**
 * Text as the fonts can print it. Characters without a glyph appear as "[U+4E2D]" so that none
 * vanishes; over-long words get line breaks so that none runs off the paper.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(lineBreaks, "\n")
    .replaceAll(blanks, " ")
    .replaceAll("\u2011", "-")
    .replaceAll(invisible, (character) => (character === "\n" ? "\n" : ""))
    .replaceAll(/[^\n]/gu, (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return hasGlyph(codePoint) ? character : `[U+${hex(codePoint)}]`;
    })
    .replaceAll(longWords, "$&\n");
}

function hex(codePoint: number): string {
  return codePoint.toString(16).toUpperCase().padStart(4, "0");
}
