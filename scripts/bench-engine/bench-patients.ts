import type { Patient } from "../verify-engine/cql-evaluator.ts";
import { randomPatient } from "../verify-engine/random-patients.ts";
import { vignettePatients } from "../verify-engine/vignette-patients.ts";

const randomPatients = 400;

/** The vignettes and invented patients from hardly asked to nearly complete. */
export function benchPatients(): Patient[] {
  return [
    ...vignettePatients(),
    ...Array.from({ length: randomPatients }, (_, number) => randomPatient(number)),
  ];
}
