import type { Answers } from "../engine/answers.ts";
import { minimumSafetySet } from "../knowledge/minimum-safety-set.ts";

const alsoNo = [
  "record_cancer_history",
  "urinary_retention",
  "loss_rectal_fullness_sensation",
  "sexual_dysfunction_new",
  "motor_deficit_exam",
  "gait_disturbance",
] as const;

/** Specification 11: a man of 40 with ten days of new pain and nothing else (fictional). */
export const negativeBase: Answers = {
  age_years: 40,
  sex_at_birth: "male",
  pain_duration_days: 10,
  back_pain_new: "yes",
  exam_performed: "full",
  setting: "primary_care",
  ...Object.fromEntries([...minimumSafetySet, ...alsoNo].map((id) => [id, "no"])),
};
