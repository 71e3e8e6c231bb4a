const inside = /^\/(?![/\\])/;

/** Where to go after signing in: a path of this site, else the review list. Never another site. */
export function sameOriginPath(wanted: string | string[] | undefined): string {
  if (typeof wanted !== "string" || !inside.test(wanted)) return "/review";
  const origin = "http://here.invalid";
  const url = URL.parse(wanted, origin);
  // "/.//x" only becomes "//x" when it is read, which a browser takes for another site.
  const stays = url?.origin === origin && inside.test(url.pathname);
  return stays ? url.pathname + url.search : "/review";
}
