import { randomUUID } from "node:crypto";
import type { Answers } from "../../../clinical/engine/answers.ts";
import type { Actor } from "../../../platform/actor.ts";
import { inPractice } from "../../../platform/db.ts";
import { ownerDb } from "../../../platform/testing/owner-db.ts";
import { createPractice } from "../../../platform/testing/practice.ts";
import { loopsOf } from "../../follow-up/testing/fictional-loops.ts";
import { answersForTier } from "../../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../../presentations/testing/fictional-record.ts";
import { clockworkOf } from "../clockwork.ts";
import * as safety from "../mutations.ts";
import { asWorker } from "./as-worker.ts";

const hour = 3_600_000;

/** A practice with one presentation recorded now; urgent ones have a recheck due in 24 hours. */
export async function practiceWith(answers: Answers = answersForTier.urgent) {
  const practice = await createPractice(ownerDb());
  const { clinician } = practice.actors;
  const recordedAt = new Date();
  const presentation = await newPresentation(clinician, answers, { at: recordedAt });
  const [loop] = await loopsOf(clinician, presentation);
  if (!loop) throw new Error("the presentation has no loop");
  const later = (hours: number) => new Date(recordedAt.getTime() + Math.round(hours * hour));
  const clockwork = clockworkOf(practice.id);
  const tick = (hours: number) => asWorker(() => safety.tick(clockwork, later(hours)));
  const climb = (hours: number) =>
    asWorker(() => safety.climbLoop(clockwork, loop.id, later(hours)));
  const key = () => ({ idempotencyKey: randomUUID() });
  return { ...practice.actors, id: practice.id, presentation, loop, later, tick, climb, key };
}

/** Every alarm there was, with its steps, by rule and time. */
export async function alarmsOf({ practiceId, id }: Pick<Actor, "practiceId" | "id">) {
  return inPractice({ practiceId, id }, (tx) =>
    tx.alarm.findMany({
      where: { practiceId },
      orderBy: [{ rule: "asc" }, { raisedAt: "asc" }],
      include: { events: { orderBy: { version: "asc" } } },
    }),
  );
}

type Alarm = Awaited<ReturnType<typeof alarmsOf>>[number];

/** "raised owner, climbed cover" */
export function stepsOf(alarm: Alarm | undefined): string {
  return alarm?.events.map(({ kind, rung }) => `${kind} ${rung}`).join(", ") ?? "none";
}
