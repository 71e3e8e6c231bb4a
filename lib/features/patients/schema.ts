import { z } from "zod";
import { ageOn } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { cleanLine, lineInput } from "../../platform/text-input.ts";

export const sexesAtBirth = ["female", "male", "intersex", "unknown"] as const;
export type SexAtBirth = (typeof sexesAtBirth)[number];

export const sexAtBirthLabels: Readonly<Record<SexAtBirth, string>> = {
  female: "Female",
  male: "Male",
  intersex: "Intersex",
  unknown: "Not known",
};

export type DayOrder = Parameters<typeof parseDay>[1];

/** Which of 05/04/1961 is the day. */
export function dayOrderOf(guidelineProfile: "UK" | "US"): DayOrder {
  return guidelineProfile === "US" ? "month first" : "day first";
}

const oldest = 130;

/** Who a patient is; `today` is the practice's calendar day. */
export function identityFields(today: string, order: DayOrder) {
  return {
    number: z
      .string("Enter the patient's number")
      .transform(cleanNumber)
      .pipe(
        z
          .string()
          .min(1, "Enter the patient's number")
          .max(20, "A patient's number has at most 20 characters")
          .regex(/^[\p{L}\p{N}/.-]*$/u, "A patient's number has letters, digits, - / and . only"),
      ),
    familyName: lineInput("the family name", 100),
    givenNames: lineInput("the given names", 100),
    dateOfBirth: z
      .string("Enter the date of birth")
      .transform((typed, context) => {
        const day = parseDay(typed, order);
        if (!day) context.addIssue("Enter the date of birth as 05-Apr-1961 or 1961-04-05");
        return day ?? z.NEVER;
      })
      .refine((day) => day <= today, "The date of birth is in the future")
      .refine(
        (day) => ageOn(day, today) <= oldest,
        `The date of birth is over ${oldest} years ago`,
      ),
    sexAtBirth: z.enum(sexesAtBirth, "Choose the sex at birth, or Not known"),
  };
}

/** What registering a patient needs. */
export function patientInput(today: string, order: DayOrder) {
  return z.object({
    ...identityFields(today, order),
    fictional: z.boolean().default(false),
    idempotencyKey: z.uuid().optional(),
  });
}

export type PatientInput = z.output<ReturnType<typeof patientInput>>;

/** As it is stored and searched: without spaces, in upper case. */
export function cleanNumber(typed: string): string {
  return cleanLine(typed).replaceAll(" ", "").toUpperCase();
}
