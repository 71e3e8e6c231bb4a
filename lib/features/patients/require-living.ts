import { dateText } from "../../platform/dates.ts";
import { AppError } from "../../platform/errors.ts";

/** Nothing new is recorded of somebody who died: throws AppError "invalid" that says what to do instead. */
export function requireLiving(deceasedOn: string | null): void {
  if (!deceasedOn) return;
  throw new AppError("invalid", "the patient is deceased", {
    form: [
      `This patient is recorded as deceased on ${dateText(deceasedOn)}: no presentation can be added. If that is wrong, correct the registration first.`,
    ],
  });
}
