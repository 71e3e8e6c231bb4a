import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { appSecret } from "./app-secret.ts";

it("refuses a secret of fewer than 32 characters in words", () => {
  expect(() => appSecret("s".repeat(31), "unused")).toThrow("31 characters; it needs 32 or more");
  expect(appSecret("s".repeat(32), "unused")).toBe("s".repeat(32));
});

it("keeps one of its own when none is given", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "backstop-secret-"));
  const made = appSecret("", folder);
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect(appSecret(undefined, folder)).toBe(made);
});
