import { timeBox } from "./time-boxes.ts";

/** Who is called, in this order, while nothing is done (design, section 4). */
export const rungs = ["owner", "cover", "lead", "phone"] as const;
export type Rung = (typeof rungs)[number];

/**
 * How the ladder of a cause is counted. By `clock`: before, at and after the due time. As a `page`: the owner at
 * once, the phone list by the due time. In `boxes`: one after another from `openedAt`, for what has no clock, the
 * lead first where nobody owns it.
 */
export type Pace = "clock" | "page" | "boxes" | "lead_boxes";

/** What the ladder of one cause is counted from. */
export interface LadderClock {
  readonly pace: Pace;
  readonly openedAt: Date;
  /** The instant from which it is late. */
  readonly dueBy: Date;
  /** As on a presentation. */
  readonly tierRank: number;
  /** The first working hour after `dueBy`; null in an emergency, and where it is not needed. */
  readonly workingFrom: Date | null;
}

type Times = Readonly<Record<Rung, number>>;

const minute = 60_000;
const day = 24 * 60 * minute;

/** When each rung is reached. Never descending. */
export function rungTimes(clock: LadderClock): Readonly<Record<Rung, Date>> {
  const { owner, cover, lead, phone } = paces[clock.pace](clock);
  return {
    owner: new Date(owner),
    cover: new Date(cover),
    lead: new Date(lead),
    phone: new Date(phone),
  };
}

const paces: Readonly<Record<Pace, (clock: LadderClock) => Times>> = {
  clock: byClock,
  page: byPage,
  boxes: ({ openedAt, tierRank }) => evenly(openedAt.getTime(), timeBox(tierRank)),
  lead_boxes: ({ openedAt, tierRank }) => {
    const lead = openedAt.getTime();
    return { owner: lead, cover: lead, lead, phone: lead + timeBox(tierRank) };
  },
};

/**
 * Specification 8.3: the owner a quarter before it is due (8.1: day 5 of 7, day 10 of 14), cover when it is due, the
 * lead a tenth later or with the next working hour, whichever comes first but not within half an hour of cover; then
 * a time box of the tier until the phone list.
 */
function byClock({ openedAt, dueBy, tierRank, workingFrom }: LadderClock): Times {
  const due = dueBy.getTime();
  const opened = Math.min(openedAt.getTime(), due);
  const length = due - opened;
  const days = Math.floor(length / day);
  const owner = Math.min(due - length / 4, days >= 7 ? opened + (days * day * 5) / 7 : due);
  const called = Math.min(due + length / 10, workingFrom?.getTime() ?? Number.POSITIVE_INFINITY);
  const lead = Math.max(due + 30 * minute, called);
  return { owner, cover: due, lead, phone: lead + timeBox(tierRank) };
}

/** Thirds of the clock (8.1: 30 minutes and 4 hours without acknowledgement), of ten minutes to eighty each. */
function byPage({ openedAt, dueBy }: LadderClock): Times {
  const opened = openedAt.getTime();
  const third = (dueBy.getTime() - opened) / 3;
  return evenly(opened, Math.min(Math.max(third, 10 * minute), 80 * minute));
}

function evenly(from: number, step: number): Times {
  return { owner: from, cover: from + step, lead: from + 2 * step, phone: from + 3 * step };
}

/** The highest rung whose time has come; null before the first. */
export function rungAt(clock: LadderClock, now: Date): Rung | null {
  const times = rungTimes(clock);
  return rungs.findLast((rung) => times[rung] <= now) ?? null;
}

/** When the next rung is reached, or the next above the one it stands on; null on the last. */
export function nextRungAt(clock: LadderClock, now: Date, standing?: Rung): Date | null {
  const times = rungTimes(clock);
  const next = rungs.find((rung) => times[rung] > now && (!standing || isAbove(rung, standing)));
  return next ? times[next] : null;
}

export function isAbove(rung: Rung, other: Rung): boolean {
  return rungs.indexOf(rung) > rungs.indexOf(other);
}
