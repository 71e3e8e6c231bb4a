import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { dateColumn } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { PatientInput } from "./schema.ts";
import { searchNameOf } from "./search-name.ts";

/** Registers a patient. A number that is taken is an AppError "invalid" with words for the field. */
export async function registerPatient(actor: Actor, input: PatientInput): Promise<{ id: string }> {
  requireAbility(actor, "patient.register");
  const { idempotencyKey: key, ...body } = input;
  try {
    return await inPractice(actor, (tx) =>
      key
        ? once(tx, actor, { key, work: "registerPatient", body }, () => register(tx, actor, body))
        : register(tx, actor, body),
    );
  } catch (error) {
    if (!isTakenNumber(error)) throw error;
    throw new AppError("invalid", "the number is taken", {
      number: ["A patient with this number is already registered in this practice"],
    });
  }
}

async function register(tx: Tx, actor: Actor, input: Omit<PatientInput, "idempotencyKey">) {
  const { id } = await tx.patient.create({
    data: {
      ...input,
      practiceId: actor.practiceId,
      dateOfBirth: dateColumn(input.dateOfBirth),
      searchName: searchNameOf(input.familyName, input.givenNames),
    },
    select: { id: true },
  });
  await recordAudit(tx, actor, "patient.registered", "patient", id);
  return { id };
}

/** The number is the only thing about a patient that must be unique. */
function isTakenNumber(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
