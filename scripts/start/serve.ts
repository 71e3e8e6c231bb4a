import { installed, runNode } from "../children.ts";

/** What the running app reads from its environment. */
export interface AppSettings {
  databaseUrl: string;
  /** Signs the session cookies. */
  secret: string;
  /** What people type; the cookies are for https only when it is https. */
  address: string;
  port: number;
}

/** Serves the built app, or with `dev` its sources, on this machine only, until `stop`. The exit code. */
export async function serve(settings: AppSettings, dev: boolean, stop: AbortSignal) {
  const command = dev ? ["dev"] : ["start"];
  const { code } = await runNode(
    [
      installed("next/dist/bin/next"),
      ...command,
      ...["-H", "127.0.0.1", "-p", String(settings.port)],
    ],
    {
      stop,
      env: {
        NODE_ENV: dev ? "development" : "production",
        DATABASE_URL: settings.databaseUrl,
        NEXTAUTH_SECRET: settings.secret,
        NEXTAUTH_URL: settings.address,
      },
    },
  );
  return stop.aborted ? 0 : code;
}
