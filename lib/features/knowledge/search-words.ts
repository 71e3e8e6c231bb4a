const small = new Set([
  "a",
  "an",
  "and",
  "by",
  "for",
  "in",
  "is",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
]);

/**
 * The words of a text in the form in which they are compared: no case, no accents, no plural, either spelling of
 * "tumour" and "haematoma". Small words are left out unless there is nothing else.
 */
export function searchWords(text: string): string[] {
  const words = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !small.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** Not a word of English: the same for all forms of one word, and never shorter than three letters. */
function stem(word: string): string {
  let rest = word
    .replace(/ies$/, "y")
    .replace(/ae$/, "a")
    .replaceAll("ae", "e")
    .replaceAll("oe", "e")
    .replace(/our(?=s?$)/, "or");
  for (let shorter = cut(rest); shorter.length >= 3 && shorter !== rest; shorter = cut(rest)) {
    rest = shorter;
  }
  return rest;
}

function cut(word: string): string {
  return word.replace(/(?:es|is|e|s)$/, "");
}
