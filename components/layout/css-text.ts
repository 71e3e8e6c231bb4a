/** A CSS string in which every character but letters, digits and blanks is escaped by its code point. */
export function cssText(words: string): string {
  const escaped = [...words].map((character) =>
    /[\p{L}\p{N} ]/u.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join("")}"`;
}
