import "server-only";

export { amendPatient } from "./amend-patient.ts";
export { importPatients } from "./import/import-patients.ts";
export { mergePatients, undoMerge } from "./merge-patients.ts";
export { recordDeath, undoDeath } from "./record-death.ts";
export { registerPatient } from "./register-patient.ts";
