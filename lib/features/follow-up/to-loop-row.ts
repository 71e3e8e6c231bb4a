import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOf, dayOfColumn, momentOf } from "../../platform/dates.ts";
import { can } from "../../platform/permissions.ts";
import { identitySelect, toPatientIdentity } from "../patients/to-patient-identity.ts";
import { unreviewed } from "../results/unreviewed.ts";
import { absencesSelect, coverOn } from "./absences.ts";
import { agoWords, dueView } from "./due-text.ts";
import { eventText } from "./event-text.ts";
import { possibleHandOvers } from "./hand-over-steps.ts";
import type { LoopEventKind, LoopKind, LoopOutcome, LoopState } from "./schema.ts";
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
  owner: { select: { id: true, name: true, absences: absencesSelect } },
  offeredTo: { select: { id: true, name: true } },
  offeredAt: true,
  followedResults: { where: unreviewed, take: 1, select: { id: true } },
  _count: { select: { followedResults: true } },
  events: {
    orderBy: { version: "desc" },
    take: 1,
    select: {
      kind: true,
      state: true,
      outcome: true,
      note: true,
      happenedOn: true,
      at: true,
      by: { select: { name: true } },
      owner: { select: { name: true } },
      offeredTo: { select: { name: true } },
    },
  },
} satisfies Prisma.LoopSelect;

export type SelectedLoop = Prisma.LoopGetPayload<{ select: typeof loopSelect }>;

/** The loop as the actor sees it at `now`. */
export function toLoopRow(loop: SelectedLoop, actor: Actor, now: Date): LoopRow {
  const { timeZone } = actor;
  const { id, title, presentationId, version, dueAt, dueBy } = loop;
  const due = { dueAt, dueOn: loop.dueOn && dayOfColumn(loop.dueOn), dueBy };
  return {
    id,
    title,
    presentationId,
    version,
    ...heldBy(loop, actor, now),
    kind: loop.kind as LoopKind,
    state: loop.state as LoopState,
    awaitsReview: loop.followedResults.length > 0,
    hasResults: loop._count.followedResults > 0,
    patient: toPatientIdentity(loop.patient, dayOf(now, timeZone)),
    tier: loop.presentation.tier as Tier | null,
    due: dueView(due, now, timeZone),
    openedAt: momentOf(loop.openedAt, timeZone),
    lastEvent: lastEvent(loop, timeZone),
    outcome: loop.outcome as LoopOutcome | null,
    closedAt: loop.closedAt && momentOf(loop.closedAt, timeZone),
  };
}

type Held = Pick<LoopRow, "owner" | "offer" | "cover" | "mine" | "covering" | "handOvers">;

function heldBy(loop: SelectedLoop, actor: Actor, now: Date): Held {
  const { owner, offeredTo, offeredAt } = loop;
  const cover = owner && coverOn(owner.absences, dayOf(now, actor.timeZone));
  const covering = cover?.id === actor.id;
  const held = { ownerId: owner?.id ?? null, offeredToId: offeredTo?.id ?? null };
  const reader = {
    id: actor.id,
    own: can(actor, "loop.own"),
    reassign: can(actor, "loop.reassign"),
    covers: covering,
  };
  return {
    owner: owner && { id: owner.id, name: owner.name },
    offer: offeredTo && {
      ...offeredTo,
      inWords: agoWords(offeredAt ?? now, now),
      toMe: offeredTo.id === actor.id,
    },
    cover,
    covering,
    mine: owner?.id === actor.id,
    handOvers: loop.closedAt ? [] : possibleHandOvers(held, reader),
  };
}

function lastEvent({ id, events: [event] }: SelectedLoop, timeZone: string): LoopRow["lastEvent"] {
  if (!event) throw new Error(`loop ${id} has no event`);
  const text = eventText({
    kind: event.kind as LoopEventKind,
    owner: event.owner?.name ?? null,
    offeredTo: event.offeredTo?.name ?? null,
    state: event.state as LoopState,
    outcome: event.outcome as LoopOutcome | null,
    note: event.note,
    happenedOn: event.happenedOn && dayOfColumn(event.happenedOn),
  });
  return { text, at: momentOf(event.at, timeZone), by: event.by.name };
}
