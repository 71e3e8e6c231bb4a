export const singleKeysCookie = "single-keys";

const year = 60 * 60 * 24 * 365;

/** What the page carries for a stored choice; single keys work until somebody switches them off. */
export function singleKeysState(stored: string | undefined): "on" | "off" {
  return stored === "off" ? "off" : "on";
}

/** Asked with each key press, so that a choice made in another tab holds here at once. */
export function areSingleKeysOn(): boolean {
  const stored = document.cookie.split("; ").find((one) => one.startsWith(`${singleKeysCookie}=`));
  return singleKeysState(stored?.slice(singleKeysCookie.length + 1)) === "on";
}

/** For people whose speech or hands press keys unmeant (WCAG 2.1.4); kept in this browser. */
export function switchSingleKeys(to: "on" | "off"): void {
  document.documentElement.dataset["singleKeys"] = to;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every clinic's browser
  document.cookie = `${singleKeysCookie}=${to}; path=/; max-age=${year}; samesite=lax`;
}
