/** A label without the brackets at its end, for lists where one line has to be enough to recognise it. */
export function withoutBrackets(label: string): string {
  return label.replace(/ \([^)]*\)$/, "");
}
