import type { Answers } from "../../clinical/engine/answers.ts";
import { ageOn } from "../../platform/dates.ts";
import type { SexAtBirth } from "../patients/schema.ts";

interface Registered {
  /** YYYY-MM-DD */
  readonly dateOfBirth: string;
  readonly sexAtBirth: SexAtBirth;
}

/** Age on the day and sex at birth as answers; sex "unknown" counts as not asked. */
export function registrationAnswers(
  { dateOfBirth, sexAtBirth }: Registered,
  asOf: string,
): Answers {
  const sex = sexAtBirth === "unknown" ? {} : { sex_at_birth: sexAtBirth };
  return { age_years: ageOn(dateOfBirth, asOf), ...sex };
}
