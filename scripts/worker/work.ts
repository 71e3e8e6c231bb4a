/** The worker process itself; scripts/worker/keep-working.ts starts it, and starts it again. */
import { stopRequest } from "../stop-request.ts";
import { runWorker } from "./run-worker.ts";
import { crontab, taskList } from "./task-list.ts";

const url = process.env["DATABASE_URL"];
if (!url) throw new Error("DATABASE_URL is needed: the database whose loops are looked after.");
const stop = stopRequest();
await runWorker(url, stop, { taskList, crontab });
process.exit(stop.aborted ? 0 : 1);
