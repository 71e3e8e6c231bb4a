/** A recheck's title without the safety questions it asks: in a list they stand on the page the title leads to. */
export function withoutQuestions(title: string): string {
  return title.split(" · ask: ")[0] ?? title;
}
