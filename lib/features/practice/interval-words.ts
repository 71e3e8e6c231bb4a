const typed = /^(\d{1,4})\s*(minutes?|min|hours?|h|days?|d)$/i;
const clock = /^P(?:(\d+)D|T(?:(\d+)H|(\d+)M))$/;

/** "24 hours" as PT24H; null for what is no number of minutes, hours or days. "0 days" is the same day. */
export function parseInterval(text: string): string | null {
  const [, count, word = ""] = typed.exec(text.trim()) ?? [];
  if (count === undefined) return null;
  const letter = word[0]?.toUpperCase();
  if (letter === "D") return Number(count) > 366 ? null : `P${Number(count)}D`;
  return Number(count) === 0 ? null : `PT${Number(count)}${letter}`;
}

/** PT24H as "24 hours". */
export function intervalWords(iso: string): string {
  const [, days, hours, minutes] = clock.exec(iso) ?? [];
  const [count, unit] = days
    ? ([days, "day"] as const)
    : hours
      ? ([hours, "hour"] as const)
      : ([minutes ?? "", "minute"] as const);
  return `${count} ${unit}${count === "1" ? "" : "s"}`;
}
