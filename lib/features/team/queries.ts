import "server-only";
import type { Actor, Role } from "../../platform/actor.ts";
import { dateColumn, dateText, dayOfColumn, today } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { can, requireAbility, rolesByAbility } from "../../platform/permissions.ts";
import type { Absence, TeamMember } from "./view.ts";

/** Everybody who works or worked in the practice, by name; how much each has open says nothing about a patient. */
export async function listTeam(actor: Actor): Promise<TeamMember[]> {
  requireAbility(actor, "team.read");
  const day = today(actor.timeZone);
  return inPractice(actor, async (tx) => {
    const users = await tx.user.findMany({
      where: { practiceId: actor.practiceId },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: {
        id: true,
        name: true,
        email: true,
        role: true,
        disabledAt: true,
        version: true,
        absences: {
          where: { endedAt: null, endsOn: { gte: dateColumn(day) } },
          orderBy: { startsOn: "asc" },
          select: {
            id: true,
            userId: true,
            startsOn: true,
            endsOn: true,
            acceptedAt: true,
            cover: { select: { id: true, name: true } },
          },
        },
      },
    });
    const counts = await countLoops(tx, actor);
    return users.map(({ disabledAt, absences, ...user }) => {
      const role = user.role as Role;
      const { open = 0, overdue = 0 } = counts.get(user.id) ?? {};
      return {
        ...user,
        role,
        disabled: disabledAt !== null,
        absences: absences.map((absence) => toAbsence(absence, actor, day)),
        openLoops: open,
        overdueLoops: overdue,
        owns: disabledAt === null && can({ role }, "loop.own"),
        me: user.id === actor.id,
      };
    });
  });
}

interface Selected {
  readonly id: string;
  readonly userId: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly acceptedAt: Date | null;
  readonly cover: { readonly id: string; readonly name: string };
}

function toAbsence(
  { id, userId, cover, ...absence }: Selected,
  actor: Actor,
  day: string,
): Absence {
  const [starts, ends] = [dayOfColumn(absence.startsOn), dayOfColumn(absence.endsOn)];
  const accepted = absence.acceptedAt !== null;
  return {
    id,
    cover,
    startsText: dateText(starts),
    endsText: dateText(ends),
    now: starts <= day && day <= ends,
    accepted,
    asksMe: !accepted && cover.id === actor.id,
    mayCancel: userId === actor.id || can(actor, "loop.reassign"),
  };
}

async function countLoops(tx: Tx, { practiceId }: Actor) {
  const rows = await tx.$queryRaw<{ id: string; open: number; overdue: number }[]>`
    select owner_id as id, count(*)::int as open,
           (count(*) filter (where due_by <= ${new Date()}))::int as overdue
    from loop
    where practice_id = ${practiceId}::uuid and closed_at is null and owner_id is not null
    group by owner_id`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who may own loops, by name: to whom one can be handed. */
export async function listColleagues(actor: Actor): Promise<{ id: string; name: string }[]> {
  requireAbility(actor, "team.read");
  const owners = rolesByAbility["loop.own"];
  return inPractice(actor, (tx) =>
    tx.user.findMany({
      where: { practiceId: actor.practiceId, disabledAt: null, role: { in: [...owners] } },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  );
}
