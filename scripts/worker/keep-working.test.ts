import { expect, it, vi } from "vitest";
import { keepWorking } from "./keep-working.ts";

const runNode = vi.hoisted(() => vi.fn());
vi.mock("../children.ts", () => ({ runNode }));

async function started(place: Parameters<typeof keepWorking>[0]) {
  const stop = new AbortController();
  runNode.mockImplementationOnce(async () => {
    stop.abort();
    return { code: 0, output: "" };
  });
  await keepWorking(place, stop.signal);
  return runNode.mock.lastCall?.[1].env;
}

it("the worker is told the address that the app chose itself, which its e-mail leads to", async () => {
  const databaseUrl = "postgresql://localhost/x";
  expect(await started({ databaseUrl, address: "http://localhost:3001" })).toEqual({
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: "http://localhost:3001",
  });
  expect(await started({ databaseUrl })).toEqual({ DATABASE_URL: databaseUrl });
});
