import type { LoopOutcome } from "./schema.ts";

/** Outcomes of a loop after which a diagnosis is to be recorded. */
export const causeFound: readonly LoopOutcome[] = ["cancer_found", "other_serious_cause_found"];
