import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";

export type PatientEventKind =
  | "registered"
  | "imported"
  | "amended"
  | "death_recorded"
  | "death_undone"
  | "merged"
  | "merge_undone";

export type Changes = Readonly<
  Record<string, { readonly from: string | null; readonly to: string | null }>
>;

interface Event {
  readonly patientId: string;
  /** That the patient has after the change. */
  readonly version: number;
  readonly kind: PatientEventKind;
  readonly changes?: Changes;
  readonly reason?: string;
  readonly otherPatientId?: string;
}

/** Adds to the history of a registration. */
export async function recordPatientEvent(
  tx: Tx,
  actor: Actor,
  { changes = {}, ...event }: Event,
): Promise<void> {
  await tx.patientEvent.create({
    data: {
      ...event,
      practiceId: actor.practiceId,
      changes: changes as Prisma.InputJsonObject,
      byId: actor.id,
      at: new Date(),
    },
    select: { version: true },
  });
}
