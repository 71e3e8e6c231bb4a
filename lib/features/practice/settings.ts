import { z } from "zod";
import type { Intervals } from "../follow-up/intervals.ts";

export interface Phone {
  /** "Spinal on-call, General Hospital" */
  readonly label: string;
  readonly number: string;
  /** "day and night", as words. */
  readonly hours: string;
}

export interface WorkingTime {
  /** 1 for Monday to 7 for Sunday. */
  readonly days: readonly number[];
  /** "08:00" on the practice's clock. */
  readonly from: string;
  readonly to: string;
}

/** What a practice decides for itself. */
export interface Settings {
  readonly name: string;
  readonly timeZone: string;
  readonly guidelineProfile: "UK" | "US";
  readonly safetyLeadId: string | null;
  readonly deputyId: string | null;
  readonly phones: readonly Phone[];
  readonly workingTime: WorkingTime;
  readonly intervals: Intervals;
}

export const phonesKept = z.array(
  z.object({ label: z.string(), number: z.string(), hours: z.string() }),
);

export const workingTimeKept = z.object({
  days: z.array(z.number().int().min(1).max(7)),
  from: z.string(),
  to: z.string(),
});

export const settingLabels: Readonly<Record<keyof Settings, string>> = {
  name: "Name",
  timeZone: "Time zone",
  guidelineProfile: "Guideline profile",
  safetyLeadId: "Safety lead",
  deputyId: "Deputy",
  phones: "Phone list",
  workingTime: "Working time",
  intervals: "Intervals",
};

/** How many phone numbers the list may have. */
export const phoneRows = 6;

export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
