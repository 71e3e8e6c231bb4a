import { Prisma } from "../../../prisma/generated/client.ts";
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

/** Of what waits for an answer the due time is that of its loop until here. */
function withOwnClock(cause: Cause, timeZone: string): Cause {
  const { rule, openedAt: since, dueBy: loopDueBy, tierRank } = cause;
  if (rule !== "result_unreviewed" && rule !== "review_not_acted") return cause;
  return { ...cause, dueBy: answerBy({ since, loopDueBy, tierRank }, timeZone) };
}
