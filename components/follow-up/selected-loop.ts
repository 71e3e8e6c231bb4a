import { randomUUID } from "node:crypto";
import type { LoopRow } from "@/lib/features/follow-up/view";

/** What a form over several loops needs to know of each. */
export interface SelectedLoop
  extends Pick<
    LoopRow,
    "id" | "version" | "title" | "due" | "owner" | "mine" | "cover" | "covering" | "offer"
  > {
  readonly idempotencyKey: string;
  readonly patientName: string;
  readonly ageYears: number;
  readonly number: string;
}

export function toSelectedLoop({ patient, ...loop }: LoopRow): SelectedLoop {
  const { id, version, title, due, owner, mine, cover, covering, offer } = loop;
  return {
    ...{ id, version, title, due, owner, mine, cover, covering, offer },
    idempotencyKey: randomUUID(),
    patientName: `${patient.familyName.toUpperCase()}, ${patient.givenNames}`,
    ageYears: patient.ageYears,
    number: patient.number,
  };
}
