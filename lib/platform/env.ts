import { z } from "zod";

const environment = z.object({
  /** The login that owns the tables; the app takes on a smaller role with it. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Signs the session cookie. */
  NEXTAUTH_SECRET: z.string().min(32),
  /** Where people reach the app; https makes the cookies secure. */
  NEXTAUTH_URL: z.url(),
});

type Name = keyof typeof environment.shape;

/** One setting, checked when it is first needed: `next build` has none of them. */
export function env(name: Name): string {
  const parsed = environment.shape[name].safeParse(process.env[name]);
  if (!parsed.success) throw new Error(`The environment variable ${name} is missing or not valid`);
  return parsed.data;
}

/** True when a proxy stands in front that writes `x-forwarded-for` itself (TRUST_PROXY=1). */
export function trustsProxy(): boolean {
  return process.env["TRUST_PROXY"] === "1";
}
