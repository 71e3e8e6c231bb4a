/** Names as they are compared: lower case, without accents, one kind of apostrophe and dash. */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/,/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** What is stored: "family,given". */
export function searchNameOf(familyName: string, givenNames: string): string {
  return `${foldName(familyName)},${foldName(givenNames)}`;
}
