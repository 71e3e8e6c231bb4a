import { notSaved } from "./action-state.ts";

/** What a request says about itself before its body is read. */
export interface RequestHead {
  readonly method: string;
  /** As it was sent. */
  readonly pathname: string;
  readonly headers: Pick<Headers, "get">;
}

export interface Refusal {
  readonly status: number;
  readonly words: string;
}

/** What next.config.ts lets Next.js accept for a form; above it, it would answer 500. */
export const largestBody = 3 * 1024 * 1024;

/** Why a change is refused before it is looked at, in words for whoever sent it; null to let it through. Routes check more themselves. */
export function refusalOf({ method, pathname, headers }: RequestHead): Refusal | null {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return null;
  if (Number(headers.get("content-length")) > largestBody) {
    return refuse(
      413,
      "what was sent is larger than 3 MB. Shorten the longest text and send again.",
    );
  }
  if (pathname.startsWith("/api/")) return null;
  if (!sentFromOwnPage(headers)) return refuse(403, "the form must be sent from this site.");
  if (method !== "POST") return refuse(405, "this page takes no such request.");
  return isForm(headers)
    ? null
    : refuse(415, "the form cannot be read. Open the page and send it again.");
}

/** False for what no address of ours can be: "%E0%A4%A" is no text. */
export function isReadablePath(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function refuse(status: number, words: string): Refusal {
  return { status, words: `${notSaved}${words}` };
}

/** As Next.js compares them. Without an origin a request goes on: createAction refuses it with words. */
function sentFromOwnPage(headers: RequestHead["headers"]): boolean {
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** A server action, or a form of a browser without JavaScript. */
function isForm(headers: RequestHead["headers"]): boolean {
  const type = headers.get("content-type") ?? "";
  return headers.get("next-action") !== null || /^multipart\/form-data;.*boundary=/i.test(type);
}
