import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Filter } from "./board-lists.ts";
import { waitingStates } from "./waiting-states.ts";

/** `from …` of one list. `covered`: whose loops the actor looks after today. */
export function chosenLoops(
  { practiceId, id }: Actor,
  { whose, state }: Filter,
  covered: readonly string[],
  now: Date,
): Prisma.Sql {
  const ended = state === "open" ? Prisma.sql`null` : Prisma.sql`not null`;
  return Prisma.sql`from loop
    where practice_id = ${practiceId}::uuid and closed_at is ${ended}
      ${only(whose, id, covered, now)}`;
}

function only(whose: Filter["whose"], id: string, covered: readonly string[], now: Date) {
  switch (whose) {
    case "mine":
      return Prisma.sql`and owner_id = ${id}::uuid`;
    case "offered":
      return Prisma.sql`and offered_to_id = ${id}::uuid`;
    case "covering":
      return Prisma.sql`and owner_id = any(${[...covered]}::uuid[])`;
    case "waiting":
      return Prisma.sql`and owner_id = ${id}::uuid
        and (offered_to_id is not null or (kind, state) in (${Prisma.join(waiting)}))`;
    case "unassigned":
      return Prisma.sql`and owner_id is null`;
    case "overdue":
      return Prisma.sql`and due_by <= ${now}`;
    case "everyone":
      return Prisma.empty;
    default:
      return Prisma.sql`and owner_id = ${whose}::uuid`;
  }
}

const waiting = waitingStates.map(([kind, state]) => Prisma.sql`(${kind}, ${state})`);
