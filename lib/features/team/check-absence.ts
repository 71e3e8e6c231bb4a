import "server-only";
import type { Actor, Role } from "../../platform/actor.ts";
import { dateColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { can } from "../../platform/permissions.ts";
import type { AbsenceInput } from "./absence-schema.ts";

type Absence = Pick<AbsenceInput, "userId" | "coverId" | "startsOn" | "endsOn">;

interface Days {
  readonly startsOn: Date;
  readonly endsOn: Date;
}

/** Whether this absence may be set: nobody is away who covers, and nobody covers who is away. */
export async function checkAbsence(tx: Tx, actor: Actor, absence: Absence): Promise<void> {
  const { practiceId } = actor;
  const { userId, coverId } = absence;
  await holdAbsences(tx, practiceId, [userId, coverId]);
  const people = await tx.user.findMany({
    where: { practiceId, id: { in: [userId, coverId] }, disabledAt: null },
    select: { id: true, role: true },
  });
  const owns = (id: string) =>
    people.some((person) => person.id === id && can({ role: person.role as Role }, "loop.own"));
  if (people.every(({ id }) => id !== userId)) throw new AppError("not-found", `user ${userId}`);
  if (!owns(userId)) throw refused("userId", "Only who may own loops can be covered");
  if (!owns(coverId)) throw refused("coverId", "Choose a clinician or reviewer who works here");
  const days = { startsOn: dateColumn(absence.startsOn), endsOn: dateColumn(absence.endsOn) };
  if (await isAway(tx, practiceId, userId, days))
    throw refused("startsOn", "An absence is set for some of these days already: cancel it first");
  if (await isAway(tx, practiceId, coverId, days))
    throw refused("coverId", "This person is away on some of these days too");
  await checkCovering(tx, actor, userId, days);
}

/** Who was asked to cover may have gone away meanwhile. */
export async function checkAccepted(
  tx: Tx,
  { practiceId }: Actor,
  { userId, coverId, ...days }: { readonly userId: string; readonly coverId: string } & Days,
): Promise<void> {
  await holdAbsences(tx, practiceId, [userId, coverId]);
  if (await isAway(tx, practiceId, coverId, days))
    throw refused("form", "You are away on some of these days too: refuse, or cancel your absence");
}

async function checkCovering(tx: Tx, actor: Actor, userId: string, days: Days): Promise<void> {
  const covers = await tx.userAbsence.findFirst({
    where: { practiceId: actor.practiceId, coverId: userId, ...openOn(days) },
    orderBy: { startsOn: "asc" },
    select: { acceptedAt: true, user: { select: { name: true } } },
  });
  if (!covers) return;
  const mine = userId === actor.id;
  const [does, first] = covers.acceptedAt
    ? [mine ? "You cover" : "This person covers", "hand that over first"]
    : [mine ? "You are asked to cover" : "This person is asked to cover", "that is answered first"];
  throw refused("startsOn", `${does} for ${covers.user.name} on some of these days: ${first}`);
}

async function isAway(tx: Tx, practiceId: string, userId: string, days: Days): Promise<boolean> {
  return (await tx.userAbsence.count({ where: { practiceId, userId, ...openOn(days) } })) > 0;
}

function openOn({ startsOn, endsOn }: Days) {
  return { endedAt: null, startsOn: { lte: endsOn }, endsOn: { gte: startsOn } };
}

/** The locks of the trigger that keeps absences apart, of both in one order: two at once look one after the other. */
async function holdAbsences(tx: Tx, practiceId: string, ids: readonly string[]): Promise<void> {
  for (const id of ids.toSorted())
    await tx.$queryRaw`
      select pg_advisory_xact_lock(hashtextextended(${practiceId} || ${id}, 0))::text`;
}

function refused(field: string, message: string): AppError {
  return new AppError("invalid", `absence: ${field}`, { [field]: [message] });
}
