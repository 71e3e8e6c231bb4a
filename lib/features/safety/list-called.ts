import { Prisma } from "../../../prisma/generated/client.ts";
import type { Role } from "../../platform/actor.ts";
import { dateColumn, dayOf } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { rolesByAbility } from "../../platform/permissions.ts";
import { findSettings } from "../practice/find-settings.ts";
import { callsMe, callsOf, openAlarms, readCovers } from "./called.ts";
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
    const settings = await findSettings(tx, clockwork);
    const covers = await readCovers(tx, practiceId, dateColumn(dayOf(now, settings.timeZone)));
    const people = await tx.user.findMany({
      where: { practiceId, disabledAt: null, role: { in: [...rolesByAbility["alarm.receive"]] } },
      select: { id: true, email: true, role: true },
    });
    const called: Called[] = [];
    for (const { id, email, role } of people) {
      const mine = callsMe(id, callsOf({ id, role: role as Role }, { ...settings, covers }));
      const [row] = await tx.$queryRaw<{ alarms: number }[]>(Prisma.sql`
        select count(*)::int as alarms ${openAlarms(practiceId)}
          and alarm.id = any (${[...alarmIds]}::uuid[]) and alarm.receipt_at is null ${mine}`);
      if (row && row.alarms > 0) called.push({ userId: id, email, alarms: row.alarms });
    }
    return called;
  });
}
