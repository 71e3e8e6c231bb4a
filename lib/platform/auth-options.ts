import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { revokeSession } from "./auth-sessions.ts";
import { parseSessionId, sessionIdText } from "./session-id.ts";
import { signIn } from "./sign-in.ts";

declare module "next-auth" {
  interface Session {
    sid?: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}

const twelveHours = 12 * 60 * 60;

/** The cookie is a token that holds only the session's id; the session itself is a row. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: twelveHours },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      async authorize(sent, request) {
        const opened = await signIn(sent, addressOf(request.headers));
        return opened && { id: sessionIdText(opened) };
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      const sid = user?.id ?? token.sid;
      return sid ? { sid } : {};
    },
    session({ session, token }) {
      return { expires: session.expires, ...(token.sid && { sid: token.sid }) };
    },
  },
  events: {
    async signOut({ token }) {
      const session = parseSessionId(token?.sid);
      if (session) await revokeSession(session);
    },
  },
};

/** The last hop is the one that was not typed by the client. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.["x-forwarded-for"];
  return typeof forwarded === "string" ? (forwarded.split(",").at(-1)?.trim() ?? "") : "";
}
