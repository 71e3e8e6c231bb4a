import { randomUUID } from "node:crypto";
import type { Answers } from "../../../clinical/engine/answers.ts";
import type { AmendmentInput } from "../amend-schema.ts";

/** An amendment of the first revision that leaves these answers, as further history. */
export function amendment(
  presentationId: string,
  answers: Answers,
  changes: Partial<AmendmentInput> = {},
): AmendmentInput {
  return {
    presentationId,
    idempotencyKey: randomUUID(),
    baseRevision: 1,
    choose: {},
    reason: "further_history",
    reasonNote: "",
    answers,
    freeText: "",
    ...changes,
  };
}
