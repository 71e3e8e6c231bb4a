import { z } from "zod";
import { dateText } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { textInput } from "../../platform/text-input.ts";
import type { DayOrder } from "../patients/schema.ts";
import { type Choice, diagnosisQuestions } from "./diagnosis-choices.ts";

const idempotencyKey = z.uuid("Open the page again: the form has no key");
const optionalId = z
  .union([z.literal(""), z.uuid("Open the page again")])
  .default("")
  .transform((id) => id || null);
const line = (what: string) => textInput(what, 500).transform((text) => text.trim());

const ask = {
  condition: "Choose the confirmed diagnosis",
  confirmedBy: "Choose how it was confirmed, or Not known",
  staging: "Choose whether a stage was reported, or Not known",
  walking: "Choose how the patient walked at diagnosis, or Not known",
  continence: "Choose the state of bladder and bowel at diagnosis, or Not known",
  frankel: "Choose the Frankel / ASIA grade at diagnosis, or Not known",
  ecog: "Choose the ECOG grade at diagnosis, or Not known",
} as const;

function choiceInput(question: keyof typeof ask) {
  const choices: readonly Choice[] = diagnosisQuestions[question].choices;
  return z.enum(
    choices.map(({ value }) => value),
    ask[question],
  );
}

/** A confirmed diagnosis; nothing has a default. `today` is the practice's calendar day. */
export function diagnosisInput(today: string, order: DayOrder) {
  return z
    .object({
      presentationId: z.uuid("Open the page again: the form names no presentation"),
      loopId: optionalId,
      /** The record that this one corrects. */
      replacesId: optionalId,
      idempotencyKey,
      condition: choiceInput("condition"),
      diagnosis: line("the diagnosis"),
      diagnosedOn: dayInput(today, order),
      dayNotKnown: z.literal("yes").optional(),
      confirmedBy: choiceInput("confirmedBy"),
      staging: choiceInput("staging"),
      stage: line("the stage"),
      walking: choiceInput("walking"),
      continence: choiceInput("continence"),
      frankel: choiceInput("frankel"),
      ecog: choiceInput("ecog"),
      reason: line("the reason"),
    })
    .superRefine((input, context) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      const { condition, diagnosis, diagnosedOn, dayNotKnown, staging, stage } = input;
      if (condition === "other" && !diagnosis)
        refuse("diagnosis", "Say in words which diagnosis was confirmed");
      if (!(diagnosedOn || dayNotKnown))
        refuse("diagnosedOn", "Enter the day of the diagnosis, or tick that it is not known");
      if (diagnosedOn && dayNotKnown)
        refuse("diagnosedOn", "Either enter the day of the diagnosis or tick that it is not known");
      if (staging === "recorded" && !stage) refuse("stage", "Enter the stage as it was reported");
      if (staging !== "recorded" && stage)
        refuse("staging", "A stage is entered: choose As reported, or take it out");
      if (input.replacesId && !input.reason)
        refuse("reason", "Say why the recorded diagnosis is corrected");
    })
    .transform(({ dayNotKnown: _said, stage, reason, ...input }) => ({
      ...input,
      stage: stage || null,
      reason: input.replacesId ? reason : null,
    }));
}

export type DiagnosisInput = z.output<ReturnType<typeof diagnosisInput>>;

export const takeBackInput = z.object({
  id: z.uuid("Open the page again"),
  idempotencyKey,
  reason: line("the reason").refine((text) => text !== "", "Say why it is taken back"),
});

export type TakeBackInput = z.output<typeof takeBackInput>;

function dayInput(today: string, order: DayOrder) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return null;
      const day = parseDay(typed, order);
      if (!day) context.addIssue("Enter the day of the diagnosis as 05-Apr-2026 or 2026-04-05");
      else if (day > today)
        context.addIssue(`The day of the diagnosis is in the future: today is ${dateText(today)}`);
      return day ?? z.NEVER;
    });
}
