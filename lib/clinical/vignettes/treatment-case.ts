import type { Answers } from "../engine/answers.ts";
import type { AssessedTreatment } from "../engine/assessment.ts";
import type { TreatmentId } from "../knowledge/treatments.ts";

/** What specification 6 demands of one option for one patient: a vignette of this folder, or answers. */
export type TreatmentCase = readonly [
  treatment: TreatmentId,
  advice: AssessedTreatment["advice"],
  because: string,
  patient: string | Answers,
];
