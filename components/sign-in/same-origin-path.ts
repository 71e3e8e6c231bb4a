/** Where to go after signing in: a path of this site, else the review list. Never another site. */
export function sameOriginPath(wanted: string | string[] | undefined): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return "/review";
  const origin = "http://here.invalid";
  const url = URL.parse(wanted, origin);
  return url?.origin === origin ? url.pathname + url.search : "/review";
}
