import { randomUUID } from "node:crypto";
import type { DiagnosisInput } from "../diagnosis-schema.ts";
import type { ScoreInput } from "../score-schema.ts";

export function diagnosis(
  presentationId: string,
  changes: Partial<DiagnosisInput> = {},
): DiagnosisInput {
  return {
    presentationId,
    loopId: null,
    replacesId: null,
    idempotencyKey: randomUUID(),
    condition: "spinal_malignancy",
    diagnosis: "",
    diagnosedOn: "2026-07-10",
    confirmedBy: "histology",
    staging: "recorded",
    stage: "T2 N1 M1",
    walking: "walks",
    continence: "no_new_disturbance",
    frankel: "E",
    ecog: "1",
    reason: null,
    ...changes,
  };
}

export function painScore(patientId: string, changes: Partial<ScoreInput> = {}): ScoreInput {
  return {
    patientId,
    idempotencyKey: randomUUID(),
    measure: "nrs",
    scoredOn: "2026-07-10",
    items: { average: "6" },
    score: 6,
    ...changes,
  };
}
