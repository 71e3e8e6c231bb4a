import { z } from "zod";
import { ageOn } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { cleanLine, textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import type { DayOrder } from "../patients/schema.ts";
import { type DeclineReason, declineReasons, isInHand } from "./decision-reasons.ts";

/** What deciding on one suggestion takes, from a form or from code. */
export interface DecisionInput {
  readonly recommendationId: string;
  readonly idempotencyKey: string;
  readonly version: number;
  readonly decision: "accepted" | "declined";
  readonly reason: DeclineReason | null;
  readonly note: string;
  /** YYYY-MM-DD: when it was ordered or done, for what is in hand already. */
  readonly happenedOn?: string | null;
  /** What is done in its place. */
  readonly instead?: string;
  /** YYYY-MM-DD: when the result is expected. */
  readonly expectedOn?: string | null;
}

const longestTitle = 200;
const longestLife = 130;

/** Accepting, declining or doing otherwise. A reason is for the last two; "other" needs a note, what is in hand its day. */
export function decisionInput(today: string, order: DayOrder) {
  return z
    .object({
      recommendationId: z.uuid("Choose a recommendation"),
      idempotencyKey: z.uuid("Open the page again: the form has no key"),
      version: versionInput,
      decision: z.enum(["accepted", "declined"], "Choose Accept or Decline"),
      reason: z
        .enum([...declineReasons, ""], "Choose a reason for declining")
        .default("")
        .transform((reason) => reason || null),
      note: textInput("the note", 2000).transform((note) => note.trim()),
      happenedOn: dayInput("the day it was ordered or done", order),
      instead: textInput("what is done instead", longestTitle).transform(cleanLine),
      expectedOn: dayInput("the day the result is expected", order),
    })
    .superRefine((input, context) => {
      for (const [path, message] of problems(input, today))
        context.addIssue({ code: "custom", path: [path], message });
    })
    .transform(withoutStrayDays);
}

function dayInput(what: string, order: DayOrder) {
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return null;
      const day = parseDay(typed, order);
      if (!day) context.addIssue(`Enter ${what} as 05-Apr-2026 or 2026-04-05`);
      return day;
    });
}

type Read = Omit<DecisionInput, "recommendationId" | "idempotencyKey" | "version">;

function problems(input: Read, today: string): [string, string][] {
  const { decision, reason, note, instead } = input;
  if (decision === "accepted") return [];
  if (reason === null) return [["reason", "Choose a reason for declining"]];
  const found: [string, string][] = [];
  if (reason === "other" && note === "") found.push(["note", "Say why"]);
  if (!isInHand(reason)) return instead ? [...found, ...expected(input, today)] : found;
  if (instead) found.push(["instead", "What is ordered or done already has nothing in its place"]);
  return [...found, ...pastDay(input, today), ...expected(input, today)];
}

function pastDay({ happenedOn: day }: Read, today: string): [string, string][] {
  if (!day) return [["happenedOn", "Enter the day it was ordered or done"]];
  if (day > today) return [["happenedOn", "The day it was ordered or done is in the future"]];
  if (ageOn(day, today) > longestLife)
    return [["happenedOn", `The day it was ordered or done is over ${longestLife} years ago`]];
  return [];
}

/** Nothing is due before it was ordered, nor is anything new due in the past. */
function expected({ expectedOn, happenedOn }: Read, today: string): [string, string][] {
  if (!expectedOn || expectedOn >= today) return [];
  if (happenedOn && expectedOn < happenedOn)
    return [["expectedOn", "The result cannot be expected before it was ordered or done"]];
  return [
    [
      "expectedOn",
      "The day the result is expected has passed: leave it empty, or enter a later one",
    ],
  ];
}

/** Days count only where the form asks for them. */
function withoutStrayDays<Input extends Read>(input: Input): Input {
  if (input.decision === "declined" && isInHand(input.reason)) return input;
  const expectedOn = input.decision === "declined" && input.instead ? input.expectedOn : null;
  return { ...input, happenedOn: null, expectedOn };
}
