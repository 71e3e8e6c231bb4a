/**
 * The entries in shares of about six, each share for one test: a browser that is warm is several times
 * faster than a new one, and shares run side by side. Neighbours, which are alike, are dealt apart.
 */
export function shares<Value>(entries: Readonly<Record<string, Value>>): [string, Value][][] {
  const all = Object.entries(entries);
  const count = Math.ceil(all.length / 6);
  return Array.from({ length: count }, (_, share) =>
    all.filter((_entry, n) => n % count === share),
  );
}
