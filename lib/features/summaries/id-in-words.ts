/** What an old assessment names and the knowledge base no longer has: "oral_steroid" reads "Oral steroid". */
export function idInWords(id: string): string {
  const words = id.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
