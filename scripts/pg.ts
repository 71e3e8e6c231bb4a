/** `node scripts/pg.ts [folder]`: runs the PostgreSQL kept in the folder (.data) until Ctrl+C; for developers. */
import { startCluster } from "./postgres/cluster.ts";

const cluster = await startCluster(process.argv[2] ?? ".data");
console.log(`DATABASE_URL=${cluster.url()}`);
const held = setInterval(() => undefined, 60_000);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, async () => {
    await cluster.stop();
    clearInterval(held);
  });
}
