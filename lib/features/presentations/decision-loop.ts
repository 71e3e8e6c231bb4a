import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { bringForward } from "../follow-up/bring-forward.ts";
import { changeLoop, findOpenLoop } from "../follow-up/change-loop.ts";
import { nextStates } from "../follow-up/loop-transitions.ts";
import { openLoop } from "../follow-up/open-loop.ts";
import { recordIdsOf } from "../patients/record-ids.ts";
import { type CurrentSuggestion, loopTitle } from "./current-suggestion.ts";
import { clockFrom, sooner } from "./decision-due.ts";
import { awaited } from "./decision-loop-state.ts";
import { isInHand } from "./decision-reasons.ts";
import type { DecisionInput } from "./decision-schema.ts";

type Said = Pick<DecisionInput, "decision" | "reason" | "happenedOn" | "instead" | "expectedOn">;

interface Decided {
  readonly found: CurrentSuggestion;
  /** Actions that repeat the test in words: they stand with the first event. */
  readonly restated: readonly string[];
  readonly at: Date;
}

/** What follows the decision up; null where nothing is done. */
export async function loopFor(
  tx: Tx,
  actor: Actor,
  said: Said,
  { found, restated, at }: Decided,
): Promise<{ id: string } | null> {
  const clock = await clockFrom(tx, actor, found);
  const due = sooner(clock, said.expectedOn, at, actor.timeZone);
  const opened = {
    patientId: found.presentation.patientId,
    presentationId: found.presentationId,
    kind: found.kind === "action" ? "action" : "investigation",
    title: loopTitle(found),
    ownerId: actor.id,
    ...due,
    openedAt: at,
  } as const;
  if (said.decision === "accepted")
    return openLoop(tx, actor, { ...opened, note: restated.join("\n") || null });
  if (isInHand(said.reason)) return inHandLoop(tx, actor, said, { found, opened, at });
  if (!said.instead) return null;
  return openLoop(tx, actor, {
    ...opened,
    title: said.instead,
    note: `in place of: ${loopTitle(found)}`,
  });
}

interface InHand {
  readonly found: CurrentSuggestion;
  readonly opened: Parameters<typeof openLoop>[2];
  readonly at: Date;
}

/** Ties to the open loop of the same test where the patient has one, else opens one; it is at least ordered, or done. */
async function inHandLoop(tx: Tx, actor: Actor, said: Said, { found, opened, at }: InHand) {
  const open = await findSame(tx, actor, found);
  if (open) {
    const { within, from } = opened;
    const note = "due earlier: asked for by another presentation";
    await bringForward(tx, actor, { loopId: open.id, within, from, note });
  }
  const { id } = open ?? (await openLoop(tx, actor, opened));
  const kept = await tx.loop.findFirstOrThrow({
    where: { practiceId: actor.practiceId, id },
    select: { version: true },
  });
  const loop = await findOpenLoop(tx, actor, id, kept.version);
  const state = said.reason === "action-completed" ? "done" : "ordered";
  if (nextStates(loop.kind, loop.state).includes(state)) {
    const happenedOn = said.happenedOn ?? null;
    const change = { kind: "step", state, happenedOn } as const;
    await changeLoop(tx, actor, loop, { ...change, at: open ? undefined : at });
  }
  return { id };
}

/**
 * The open loop, the earliest due, that any presentation of the patient opened for the same suggestion. One that has
 * its result is answered: what is asked for again, or was done again, is another.
 */
async function findSame(tx: Tx, actor: Actor, found: CurrentSuggestion) {
  const { practiceId } = actor;
  const { kind, code, label } = found;
  const ids = await registrationsOf(tx, actor, found.presentation.patientId);
  const same = kind === "action" ? { kind, code, label } : { kind, code };
  return tx.loop.findFirst({
    where: {
      practiceId,
      patientId: { in: ids },
      ...awaited,
      title: loopTitle(found),
      recommendations: { some: same },
    },
    orderBy: [{ dueBy: "asc" }, { id: "asc" }],
    select: { id: true },
  });
}

/** All registrations of the person: this one, the one it was merged into, and what was merged into that. */
async function registrationsOf(tx: Tx, actor: Actor, id: string): Promise<string[]> {
  const { mergedIntoId } = await tx.patient.findFirstOrThrow({
    where: { practiceId: actor.practiceId, id },
    select: { mergedIntoId: true },
  });
  return recordIdsOf(tx, actor, mergedIntoId ?? id);
}
