import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { revokeSession } from "./auth-sessions.ts";
import { clientAddress } from "./client-address.ts";
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
        const opened = await signIn(sent, clientAddress(request.headers)).catch(unavailable);
        return opened && { id: sessionIdText(opened) };
      },
    }),
  ],
  callbacks: {
    redirect({ url, baseUrl }) {
      const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : null;
      return target?.origin === new URL(baseUrl).origin ? target.href : baseUrl;
    },
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

/** NextAuth shows the message to whoever asked, and an error of the database says too much. */
function unavailable(error: unknown): never {
  console.error("Signing in failed:", error instanceof Error ? error.name : "unknown error");
  throw new Error("Unavailable");
}
