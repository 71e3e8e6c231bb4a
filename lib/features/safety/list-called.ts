import { Prisma } from "../../../prisma/generated/client.ts";
import { inPractice } from "../../platform/db.ts";
import { callsMe, openAlarms, readTeam } from "./called.ts";
import { callsOf } from "./calls.ts";
import type { Clockwork } from "./clockwork.ts";

export interface Called {
  readonly userId: string;
  readonly email: string;
  /** How many of the alarms call this person. */
  readonly alarms: number;
}

/** Whom these alarms call now, of those who may say that they have seen them; nobody whom none calls. */
export function listCalled(
  clockwork: Clockwork,
  alarmIds: readonly string[],
  now = new Date(),
): Promise<Called[]> {
  const { practiceId } = clockwork;
  return inPractice(clockwork, async (tx) => {
    const team = await readTeam(tx, practiceId, now);
    const people = await tx.user.findMany({
      where: { practiceId, id: { in: team.people.map(({ id }) => id) } },
      select: { id: true, email: true },
    });
    const called: Called[] = [];
    for (const { id, email } of people) {
      const mine = callsMe(id, callsOf(id, team));
      const [row] = await tx.$queryRaw<{ alarms: number }[]>(Prisma.sql`
        select count(*)::int as alarms ${openAlarms(practiceId)}
          and alarm.id = any (${[...alarmIds]}::uuid[]) and alarm.receipt_at is null ${mine}`);
      if (row && row.alarms > 0) called.push({ userId: id, email, alarms: row.alarms });
    }
    return called;
  });
}
