import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOf, dayOfColumn, momentOf } from "../../platform/dates.ts";
import { identitySelect, toPatientIdentity } from "../patients/to-patient-identity.ts";
import { dueView } from "./due-text.ts";
import { eventText } from "./event-text.ts";
import type { LoopKind, LoopOutcome, LoopState } from "./schema.ts";
import type { LoopRow } from "./view.ts";

export const loopSelect = {
  id: true,
  kind: true,
  title: true,
  state: true,
  presentationId: true,
  dueAt: true,
  dueOn: true,
  dueBy: true,
  openedAt: true,
  outcome: true,
  closedAt: true,
  version: true,
  patient: { select: identitySelect },
  presentation: { select: { tier: true } },
  owner: { select: { id: true, name: true } },
  events: {
    orderBy: { version: "desc" },
    take: 1,
    select: {
      version: true,
      state: true,
      outcome: true,
      note: true,
      happenedOn: true,
      at: true,
      by: { select: { name: true } },
    },
  },
} satisfies Prisma.LoopSelect;

export type SelectedLoop = Prisma.LoopGetPayload<{ select: typeof loopSelect }>;

/** The loop as the actor sees it at `now`. */
export function toLoopRow(loop: SelectedLoop, actor: Actor, now: Date): LoopRow {
  const { timeZone } = actor;
  const { id, title, presentationId, owner, version, dueAt, dueBy } = loop;
  const due = { dueAt, dueOn: loop.dueOn && dayOfColumn(loop.dueOn), dueBy };
  return {
    id,
    title,
    presentationId,
    owner,
    version,
    kind: loop.kind as LoopKind,
    state: loop.state as LoopState,
    patient: toPatientIdentity(loop.patient, dayOf(now, timeZone)),
    tier: loop.presentation.tier as Tier | null,
    due: dueView(due, now, timeZone),
    openedAt: momentOf(loop.openedAt, timeZone),
    lastEvent: lastEvent(loop, timeZone),
    outcome: loop.outcome as LoopOutcome | null,
    closedAt: loop.closedAt && momentOf(loop.closedAt, timeZone),
    mine: owner.id === actor.id,
  };
}

function lastEvent({ id, events: [event] }: SelectedLoop, timeZone: string): LoopRow["lastEvent"] {
  if (!event) throw new Error(`loop ${id} has no event`);
  const text = eventText({
    version: event.version,
    state: event.state as LoopState,
    outcome: event.outcome as LoopOutcome | null,
    note: event.note,
    happenedOn: event.happenedOn && dayOfColumn(event.happenedOn),
  });
  return { text, at: momentOf(event.at, timeZone), by: event.by.name };
}
