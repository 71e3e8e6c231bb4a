import { setTimeout } from "node:timers/promises";
import { runNode } from "../children.ts";
import { randomSecret } from "../kept-secret.ts";
import { freePort } from "../ports.ts";

const longest = 180_000;

/** The app of the end-to-end tests, built and on a database of its own; ready when this resolves. */
export async function serveForBench(stop: AbortSignal) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  // The fixtures read the secret, the server all of them.
  process.env["NEXTAUTH_SECRET"] = randomSecret();
  const env = { E2E_PORT: String(port), E2E_RUNNER: String(process.pid) };
  const end = new AbortController();
  const ended = runNode(["scripts/e2e-server.ts"], {
    env,
    quiet: true,
    stop: AbortSignal.any([stop, end.signal]),
  });
  const failed = ended.then(({ output }): never => {
    throw new Error(`The server ended:\n${output}`);
  });
  await Promise.race([untilHealthy(`${address}/api/health`), failed]);
  return {
    address,
    close: async () => {
      failed.catch(() => undefined);
      end.abort();
      await ended;
    },
  };
}

async function untilHealthy(url: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < longest) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await setTimeout(250);
  }
  throw new Error(`${url} did not answer within ${longest / 1000} s.`);
}
