import { randomUUID } from "node:crypto";
import type { Actor } from "../../../platform/actor.ts";
import { addDays, today } from "../../../platform/dates.ts";
import type { AbsenceInput } from "../absence-schema.ts";
import type { NewMemberInput } from "../schema.ts";

export function newMember(changes: Partial<NewMemberInput> = {}): NewMemberInput {
  return {
    idempotencyKey: randomUUID(),
    name: "Test Second",
    email: `second-${randomUUID()}@test.example`,
    role: "clinician",
    password: "a first password",
    passwordAgain: "a first password",
    ...changes,
  };
}

/** From yesterday for five days. */
export function away(
  who: Pick<Actor, "id">,
  cover: Pick<Actor, "id">,
  changes: Partial<AbsenceInput> = {},
): AbsenceInput {
  const day = (from: number) => addDays(today("Europe/London"), from);
  return {
    idempotencyKey: randomUUID(),
    userId: who.id,
    coverId: cover.id,
    startsOn: day(-1),
    endsOn: day(3),
    ...changes,
  };
}
