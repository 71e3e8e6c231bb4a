import type { JobHelpers, TaskList } from "graphile-worker";
import { z } from "zod";
import { clockworkOf } from "../../lib/features/safety/clockwork.ts";
import { keepMailFault } from "../../lib/features/safety/keep-mail-fault.ts";
import { climbLoop, tick } from "../../lib/features/safety/mutations.ts";
import { listPractices } from "../../lib/features/safety/practices.ts";
import { beforeLoops } from "./run-worker.ts";
import { listRecipients, mailFault, sendMail, sendsMail } from "./send-mail.ts";

const climbing = z.object({ practiceId: z.uuid(), loopId: z.uuid() });
const onePractice = z.object({ practiceId: z.uuid() });
const mailing = z.object({ practiceId: z.uuid(), alarms: z.array(z.uuid()) });
const mailingOne = mailing.extend({ userId: z.uuid() });

/** Everything the worker does. Each may run twice with the same result. */
export const taskList: TaskList = {
  climb: async (payload, { addJob }) => {
    const { practiceId, loopId } = climbing.parse(payload);
    const { nextAt, called } = await climbLoop(clockworkOf(practiceId), loopId);
    await mailLater(addJob, practiceId, called);
    if (!nextAt) return;
    // What changed about the loop meanwhile has put a job of its own there, which comes first.
    const once = { jobKey: `climb:${loopId}`, jobKeyMode: "preserve_run_at" } as const;
    await addJob("climb", { practiceId, loopId }, { ...once, runAt: nextAt });
  },
  tick_all: async (_payload, { addJob }) => {
    for (const { id: practiceId } of await listPractices()) {
      const first = { jobKey: `tick:${practiceId}`, priority: beforeLoops };
      await addJob("tick", { practiceId }, first);
    }
  },
  tick: async (payload, { addJob }) => {
    const { practiceId } = onePractice.parse(payload);
    const { called } = await tick(clockworkOf(practiceId));
    await keepMailFault(clockworkOf(practiceId), mailFault());
    await mailLater(addJob, practiceId, called);
  },
  mail: async (payload, { addJob, job }) => {
    const { practiceId, alarms } = mailing.parse(payload);
    for (const userId of await listRecipients(practiceId, alarms)) {
      const once = { jobKey: `mail:${job.id}:${userId}`, maxAttempts: 10 };
      await addJob("mail_person", { practiceId, alarms, userId }, once);
    }
  },
  mail_person: async (payload) => {
    const { practiceId, alarms, userId } = mailingOne.parse(payload);
    await sendMail(practiceId, alarms, userId);
  },
};

/** A worker killed just before this has raised the alarm and sends no e-mail: the screen is what counts. */
async function mailLater(
  addJob: JobHelpers["addJob"],
  practiceId: string,
  alarms: readonly string[],
): Promise<void> {
  if (sendsMail() && alarms.length > 0)
    await addJob("mail", { practiceId, alarms: [...alarms] }, { maxAttempts: 10 });
}

/** Each minute for what a job has missed, and once a night for the sweep that is kept. */
export const crontab = `* * * * * tick_all ?jobKey=tick_all&max=3&priority=${beforeLoops}`;
