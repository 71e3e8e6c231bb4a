import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateColumn, dayOf, dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";

/** Absences a colleague has agreed to cover and that nobody ended. The days decide which holds now. */
const agreed = {
  acceptedAt: { not: null },
  endedAt: null,
  cover: { disabledAt: null },
} satisfies Prisma.UserAbsenceWhereInput;

/** The latest of them, for a person that is read with a loop. */
export const absencesSelect = {
  where: agreed,
  orderBy: { endsOn: "desc" },
  take: 20,
  select: { startsOn: true, endsOn: true, cover: { select: { id: true, name: true } } },
} satisfies Prisma.User$absencesArgs;

interface Absence {
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly cover: { readonly id: string; readonly name: string };
}

/** Who covers on the practice's calendar day; null for nobody. */
export function coverOn(absences: readonly Absence[], day: string) {
  const now = absences.find(
    ({ startsOn, endsOn }) => dayOfColumn(startsOn) <= day && day <= dayOfColumn(endsOn),
  );
  return now?.cover ?? null;
}

/** Whether the actor covers for this owner today. */
export async function coversNow(tx: Tx, actor: Actor, ownerId: string | null): Promise<boolean> {
  return ownerId !== null && (await coveredNow(tx, actor)).includes(ownerId);
}

/** Whose loops the actor looks after today. */
export async function coveredNow(tx: Tx, { id, practiceId, timeZone }: Actor): Promise<string[]> {
  const today = dateColumn(dayOf(new Date(), timeZone));
  const absences = await tx.userAbsence.findMany({
    where: {
      ...agreed,
      practiceId,
      coverId: id,
      startsOn: { lte: today },
      endsOn: { gte: today },
    },
    select: { userId: true },
  });
  return absences.map(({ userId }) => userId);
}
