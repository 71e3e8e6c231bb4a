import { z } from "zod";
import { ageOn } from "../../platform/dates.ts";
import { parseDay } from "../../platform/parse-day.ts";
import { textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import type { DayOrder } from "../patients/schema.ts";

export const loopKinds = ["investigation", "action", "recheck"] as const;
export type LoopKind = (typeof loopKinds)[number];

/** In the order of the ladder; the last four leave it. */
export const loopStates = [
  "proposed",
  "ordered",
  "booked",
  "done",
  "resulted",
  "reviewed",
  "acted_on",
  "patient_told",
  "closed",
  "declined",
  "did_not_attend",
  "cancelled_and_replaced",
  "entered_in_error",
] as const;
export type LoopState = (typeof loopStates)[number];

export const loopStateLabels: Readonly<Record<LoopState, string>> = {
  proposed: "Proposed",
  ordered: "Ordered",
  booked: "Booked",
  done: "Done",
  resulted: "Resulted",
  reviewed: "Reviewed",
  acted_on: "Acted on",
  patient_told: "Patient told",
  closed: "Closed",
  declined: "Declined",
  did_not_attend: "Did not attend",
  cancelled_and_replaced: "Cancelled and replaced",
  entered_in_error: "Entered in error",
};

/** What an event of a loop did. Only a step changes the state; `taken` is from unassigned. */
export const loopEventKinds = [
  "opened",
  "step",
  "due_changed",
  "offered",
  "offer_accepted",
  "offer_refused",
  "offer_withdrawn",
  "reassigned",
  "taken",
  "closed",
] as const;
export type LoopEventKind = (typeof loopEventKinds)[number];

export const loopOutcomes = [
  "cancer_found",
  "other_serious_cause_found",
  "not_found_explained",
  "symptoms_persist",
  "declined_after_discussion",
  "cancelled_and_replaced",
  "moved_away",
  "died",
  "entered_in_error",
] as const;
export type LoopOutcome = (typeof loopOutcomes)[number];

export const loopOutcomeLabels: Readonly<Record<LoopOutcome, string>> = {
  cancer_found: "Cancer found",
  other_serious_cause_found: "Other serious cause found",
  not_found_explained: "Not found and explained",
  symptoms_persist: "Not found and symptoms persist (a new recheck is opened)",
  declined_after_discussion: "Declined after discussion",
  cancelled_and_replaced: "Cancelled and replaced (what replaces it is opened)",
  moved_away: "Moved away, hand-over accepted",
  died: "Died",
  entered_in_error: "Entered in error",
};

const form = {
  loopId: z.uuid("Choose a loop"),
  idempotencyKey: z.uuid("Open the page again: the form has no key"),
  version: versionInput,
  note: textInput("the note", 2000).transform((note) => note.trim()),
};

/** What the note has to say, for outcomes that mean nothing without it (specification 8.3). */
const noteOf: Partial<Record<LoopOutcome, string>> = {
  cancelled_and_replaced: "Say in the note why it is cancelled, and by whom",
  moved_away: "Name in the note who accepted the hand-over",
};

export const closingInput = z
  .object({
    ...form,
    outcome: z.enum(loopOutcomes, "Choose the outcome"),
    /** Of a cancelled loop: the title of the one that is opened in its place. */
    replacedBy: textInput("what replaces it", 200)
      .default("")
      .transform((title) => title.trim()),
  })
  .superRefine(({ outcome, note, replacedBy }, context) => {
    const wanted = noteOf[outcome];
    if (wanted && note === "")
      context.addIssue({ code: "custom", path: ["note"], message: wanted });
    if (outcome === "cancelled_and_replaced" && replacedBy === "")
      context.addIssue({ code: "custom", path: ["replacedBy"], message: "Say what replaces it" });
  });

type Closing = z.output<typeof closingInput>;

/** What replaces a loop is asked only of one that is cancelled. */
export type ClosingInput = Omit<Closing, "replacedBy"> & Partial<Pick<Closing, "replacedBy">>;

const longestLife = 130;

/** The next step of an open loop. `happenedOn` is for work that is recorded later than it was done. */
export function progressInput(today: string, order: DayOrder) {
  return z.object({
    ...form,
    state: z.enum(loopStates, "Choose the next step"),
    happenedOn: z
      .string()
      .default("")
      .transform((typed, context) => {
        if (typed.trim() === "") return null;
        const day = parseDay(typed, order);
        if (!day) context.addIssue("Enter the day it happened as 05-Apr-2026 or 2026-04-05");
        else if (day > today) context.addIssue("The day it happened is in the future");
        else if (ageOn(day, today) > longestLife)
          context.addIssue(`The day it happened is over ${longestLife} years ago`);
        return day;
      }),
  });
}

export type ProgressInput = z.output<ReturnType<typeof progressInput>>;
