import { once } from "node:events";
import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { choosePort, freePort } from "./ports.ts";

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test("a taken port is passed over when none is wanted", async () => {
  const taken = await takenPort();
  expect(await choosePort(undefined, taken)).toBeGreaterThan(taken);
});

test("a wanted port that is taken is an error naming it", async () => {
  const taken = await takenPort();
  await expect(choosePort(String(taken))).rejects.toThrow(`Port ${taken} is in use`);
});

test.each(["abc", "0", "70000", "3000.5"])("PORT=%s is refused", async (wanted) => {
  await expect(choosePort(wanted)).rejects.toThrow("PORT must be a number");
});

test("an empty PORT counts as none", async () => {
  const free = await freePort();
  expect(await choosePort("", free)).toBe(free);
});

async function takenPort(): Promise<number> {
  const port = await freePort();
  const server = createServer().listen(port, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return port;
}
