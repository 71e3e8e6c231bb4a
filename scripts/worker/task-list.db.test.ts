import { type JobHelpers, parseCrontab, type TaskSpec } from "graphile-worker";
import { expect, it } from "vitest";
import { asWorker } from "../../lib/features/safety/testing/as-worker.ts";
import { practiceWith } from "../../lib/features/safety/testing/fictional-alarms.ts";
import { crontab, taskList } from "./task-list.ts";

it("the looks of each minute come before the jobs of single loops, of which thousands may be due at one midnight", async () => {
  const { id } = await practiceWith();
  const queued = new Map<string, TaskSpec>();
  const addJob = async (_task: string, { practiceId }: { practiceId: string }, spec: TaskSpec) => {
    queued.set(practiceId, spec);
  };
  await asWorker(async () => taskList["tick_all"]?.({}, { addJob } as unknown as JobHelpers));
  expect(queued.get(id)?.priority).toBeLessThan(0);
  expect(parseCrontab(crontab)[0]?.options.priority).toBeLessThan(0);
});
