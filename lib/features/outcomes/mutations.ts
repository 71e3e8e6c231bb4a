import "server-only";

export { recordDiagnosis, takeBackDiagnosis } from "./record-diagnosis.ts";
export { recordScore, takeBackScore } from "./record-score.ts";
