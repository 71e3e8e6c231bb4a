import "server-only";

export { amendPatient } from "./amend-patient.ts";
export { recordDeath, undoDeath } from "./record-death.ts";
export { registerPatient } from "./register-patient.ts";
