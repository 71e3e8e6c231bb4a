import "server-only";
import { hkdfSync } from "node:crypto";
import { env } from "./env.ts";

const length = 32;

/** 256 bits that follow from the app's secret, for one purpose and what it is about: always the same, and of use for nothing else. */
export function derivedKey(purpose: string, about: readonly string[]): Buffer {
  const info = JSON.stringify([purpose, ...about]);
  return Buffer.from(hkdfSync("sha256", env("NEXTAUTH_SECRET"), "", info, length));
}
