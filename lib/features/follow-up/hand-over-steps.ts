import type { LoopEventKind } from "./schema.ts";

/** What can be done about who owns a loop. */
export const handOverSteps = ["offer", "accept", "refuse", "withdraw", "reassign", "take"] as const;
export type HandOverStep = (typeof handOverSteps)[number];

/** The event each of them leaves. */
export const handOverEvents: Readonly<Record<HandOverStep, LoopEventKind>> = {
  offer: "offered",
  accept: "offer_accepted",
  refuse: "offer_refused",
  withdraw: "offer_withdrawn",
  reassign: "reassigned",
  take: "taken",
};

interface Held {
  /** null: unassigned. */
  readonly ownerId: string | null;
  readonly offeredToId: string | null;
}

interface Reader {
  readonly id: string;
  /** May own loops. */
  readonly own: boolean;
  /** May give any loop to anybody, without being asked. */
  readonly reassign: boolean;
  /** Covers for the owner today. */
  readonly covers: boolean;
}

/**
 * What this person may do about the owner of an open loop. Until an offer is accepted the owner stays
 * responsible, so a second offer waits until the first is withdrawn or refused.
 */
export function possibleHandOvers(loop: Held, reader: Reader): readonly HandOverStep[] {
  const answers = loop.ownerId === reader.id || reader.covers || reader.reassign;
  const may: Readonly<Record<HandOverStep, boolean>> = {
    offer: reader.own && answers && loop.ownerId !== null && loop.offeredToId === null,
    accept: reader.own && loop.offeredToId === reader.id,
    refuse: reader.own && loop.offeredToId === reader.id,
    withdraw: answers && loop.offeredToId !== null,
    reassign: reader.reassign,
    take: reader.own && loop.ownerId === null,
  };
  return handOverSteps.filter((step) => may[step]);
}

/** Owner and offer after the step; `by` takes it, or takes it on. */
export function afterHandOver(loop: Held, step: HandOverStep, by: string, to: string | null): Held {
  switch (step) {
    case "offer":
      return { ownerId: loop.ownerId, offeredToId: to };
    case "accept":
    case "take":
      return { ownerId: by, offeredToId: null };
    case "refuse":
    case "withdraw":
      return { ownerId: loop.ownerId, offeredToId: null };
    case "reassign":
      return { ownerId: to, offeredToId: null };
  }
}
