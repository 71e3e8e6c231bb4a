import { type NextRequest, NextResponse } from "next/server";
import { getToken } from "next-auth/jwt";
import { isReadablePath, type Refusal, refusalOf } from "./lib/platform/refused-request.ts";

/**
 * Gives every page its content security policy, sends people without a session to sign in, and says in words
 * what Next.js would answer with 500. It is a convenience, never the lock: pages, actions and routes
 * authorise again, and actions run without it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { method, headers: sent, nextUrl } = request;
  const refusal = refusalOf({ method, pathname: nextUrl.pathname, headers: sent });
  if (refusal) return inWords(refusal);
  const isReadable = isReadablePath(nextUrl.pathname);
  if (nextUrl.pathname.startsWith("/api/")) {
    return isReadable ? NextResponse.next() : inWords(noSuchAddress);
  }
  const isPublic = nextUrl.pathname === "/sign-in";
  const isRead = method === "GET" || method === "HEAD";
  if (!isPublic && isRead && !(await getToken({ req: request }))) return toSignIn(request);

  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(sent);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = isReadable
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(noSuchPage, request.url), { request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (!isPublic) response.headers.set("cache-control", "private, no-store");
  return response;
}

export const config = { matcher: ["/((?!_next/static/|_next/image|icon\\.svg$).*)"] };

/** Has no page, so that Next.js shows the one for what is not found. */
const noSuchPage = "/no-such-page";
const noSuchAddress: Refusal = { status: 400, words: "This address cannot be read." };

/** Next.js hands the words on to the form only where the content type is this, to the letter. */
function inWords({ status, words }: Refusal): NextResponse {
  const headers = { "content-type": "text/plain", "cache-control": "no-store" };
  return new NextResponse(words, { status, headers });
}

function toSignIn(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const url = request.nextUrl.clone();
  url.pathname = "/sign-in";
  url.search = `?next=${encodeURIComponent(pathname + search)}`;
  return NextResponse.redirect(url);
}

/** Only scripts of ours run. React and Recharts position things with style attributes; the tools of development need more. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
