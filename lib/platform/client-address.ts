import { trustsProxy } from "./env.ts";

/**
 * Where a request came from, as the proxy in front of us wrote it: the last hop is the one that was
 * not typed by the client. "" when no proxy is configured, because then all of it may be made up.
 */
export function clientAddress(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.["x-forwarded-for"];
  if (!trustsProxy() || typeof forwarded !== "string") return "";
  return forwarded.split(",").at(-1)?.trim() ?? "";
}
