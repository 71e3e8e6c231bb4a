import { expect, it, vi } from "vitest";
import { derivedKey } from "./derived-key.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret of the tests, long enough");

it("is the same each time, and another one for another purpose, person or secret", () => {
  const keys = [
    derivedKey("one", ["ann"]),
    derivedKey("two", ["ann"]),
    derivedKey("one", ["ben"]),
    derivedKey("one", ["an", "n"]),
  ].map((key) => key.toString("hex"));
  expect(derivedKey("one", ["ann"]).toString("hex")).toBe(keys[0]);
  vi.stubEnv("NEXTAUTH_SECRET", "another secret of the tests, long enough");
  expect(new Set([...keys, derivedKey("one", ["ann"]).toString("hex")]).size).toBe(5);
  expect(keys.every((key) => key.length === 64)).toBe(true);
});
