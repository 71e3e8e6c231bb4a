import { type NextRequest, NextResponse } from "next/server";
import { getToken } from "next-auth/jwt";

/**
 * Gives every page its content security policy and sends people without a session to sign in. It is
 * a convenience, never the lock: pages, actions and routes authorise again, and actions run without it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const isPublic = request.nextUrl.pathname === "/sign-in";
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isPublic && isRead && !(await getToken({ req: request }))) return toSignIn(request);

  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (!isPublic) response.headers.set("cache-control", "private, no-store");
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static/|_next/image|icon\\.svg$).*)"] };

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
