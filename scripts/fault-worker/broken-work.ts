/** The control: a worker that says a job is done before it has done it, and never looks again at what it missed. */
import { stopRequest } from "../stop-request.ts";
import { runWorker } from "../worker/run-worker.ts";
import { taskList } from "../worker/task-list.ts";

const url = process.env["DATABASE_URL"];
if (!url) throw new Error("DATABASE_URL is needed.");
const { climb } = taskList;
if (!climb) throw new Error("There is no task to break.");
let working: Promise<unknown> = Promise.resolve();
const broken = {
  climb: async (...given: Parameters<typeof climb>) => {
    working = working.then(() => climb(...given));
  },
};
await runWorker(url, stopRequest(), { taskList: broken, crontab: "" });
