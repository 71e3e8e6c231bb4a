import { createServer } from "node:net";

const highestPort = 65_535;

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Nobody listens on this port, on any address of this machine. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

/**
 * The port to serve on: the wanted one, or, when none is wanted, the first free one from 3000 on.
 * Throws, in words for the person who typed it, when the wanted port is no port or is taken.
 */
export async function choosePort(wanted: string | undefined, first = 3000): Promise<number> {
  if (wanted) return wantedPort(wanted);
  for (let port = first; port <= highestPort; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${first} on is free.`);
}

async function wantedPort(wanted: string): Promise<number> {
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > highestPort) {
    throw new Error(`PORT must be a number from 1 to ${highestPort}, and is "${wanted}".`);
  }
  if (await isFree(port)) return port;
  throw new Error(`Port ${port} is in use. Stop what listens there, or choose another PORT.`);
}
