import { afterEach, expect, it, vi } from "vitest";
import { authOptions } from "./auth-options.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it("says no more than that signing in is unavailable when the database fails", async () => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:1/none");
  const log = vi.spyOn(console, "error").mockReturnValue();
  const [provider] = authOptions.providers;
  if (provider?.type !== "credentials") throw new Error("another provider");
  const sent = { email: "a@test.example", password: "x" };
  const attempt = provider.options?.["authorize"](sent, { headers: {} });
  await expect(attempt).rejects.toThrow(/^Unavailable$/);
  expect(JSON.stringify(log.mock.calls)).not.toMatch(/secret|127\.0\.0\.1|test\.example/);
});

it.each([
  ["/patients", "https://backstop.example/patients"],
  ["https://backstop.example/review", "https://backstop.example/review"],
  ["https://elsewhere.example/", "https://backstop.example"],
  ["//elsewhere.example", "https://backstop.example"],
  ["https://", "https://backstop.example"],
  ["javascript:alert(1)", "https://backstop.example"],
])("sends people who ask for %s to this site", async (url, to) => {
  const asked = { url, baseUrl: "https://backstop.example" };
  expect(await authOptions.callbacks?.redirect?.(asked)).toBe(to);
});
