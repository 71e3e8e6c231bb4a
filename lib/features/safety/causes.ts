import { Prisma } from "../../../prisma/generated/client.ts";
import { addDays, dayOf, endOfDay } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { answerBy } from "./answer-by.ts";
import type { Pace } from "./ladder.ts";
import { due, ownerless, unanswered } from "./loop-causes.ts";
import { undecided, untouched } from "./other-causes.ts";
import type { AlarmRule } from "./rules.ts";

/** Something that has not been done, and what its ladder is counted from. */
export interface Cause {
  readonly rule: AlarmRule;
  readonly pace: Pace;
  readonly patientId: string;
  /** null: a draft that begins a presentation. */
  readonly presentationId: string | null;
  readonly loopId: string | null;
  readonly draftId: string | null;
  readonly tierRank: number;
  readonly openedAt: Date;
  readonly dueBy: Date;
  /** When the latest of what waits came; null where that is when it began. */
  readonly newsAt: Date | null;
}

interface Where {
  readonly practiceId: string;
  readonly timeZone: string;
  /** Only this loop; absent for the whole practice. */
  readonly loopId?: string;
}

/** Every cause of the practice, also those whose first rung is still to come: the ladder decides. */
export async function readCauses(
  tx: Tx,
  { practiceId, timeZone, loopId }: Where,
): Promise<Cause[]> {
  const open = Prisma.sql`loop.practice_id = ${practiceId}::uuid and loop.closed_at is null
    ${loopId ? Prisma.sql`and loop.id = ${loopId}::uuid` : Prisma.empty}`;
  const ofLoops = [due(open), unanswered(open), ownerless(open)];
  const all = loopId ? ofLoops : [...ofLoops, undecided(practiceId), untouched(practiceId)];
  const found = await tx.$queryRaw<Cause[]>(Prisma.join(all, " union all "));
  return found.map((cause) => withOwnClock(cause, timeZone));
}

/** What only the practice's calendar tells. Of what waits for an answer the due time is that of its loop until here. */
function withOwnClock(cause: Cause, timeZone: string): Cause {
  const { rule, pace, openedAt, dueBy, tierRank } = cause;
  if (rule === "result_unreviewed" || rule === "review_not_acted") {
    const answered = { since: openedAt, loopDueBy: dueBy, tierRank };
    return { ...cause, dueBy: answerBy(answered, timeZone) };
  }
  if (rule !== "loop_due" || pace !== "page" || isByNextDay(openedAt, dueBy, timeZone))
    return cause;
  return { ...cause, pace: "clock" };
}

/** By calendar: a day is not always 24 hours. A day that is due whole ends with the first instant of the next. */
function isByNextDay(openedAt: Date, dueBy: Date, timeZone: string): boolean {
  const last = endOfDay(addDays(dayOf(openedAt, timeZone), 1), timeZone);
  return dueBy <= last;
}
