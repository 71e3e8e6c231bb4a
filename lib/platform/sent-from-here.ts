/**
 * Whether a browser sent this form from one of our own pages. Browsers name the origin with every
 * form, also without JavaScript; that it is ours Next.js has checked before an action runs.
 */
export function sentFromHere(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  return headers.get("origin") !== null && (site === null || site === "same-origin");
}
