import { z } from "zod";
import { dayRange } from "../../clinical/engine/calendar-days.ts";

export const calendarDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")
  .refine(isRealDay, "must be a day of the calendar, YYYY-MM-DD");

function isRealDay(day: string): boolean {
  try {
    dayRange(day);
    return true;
  } catch {
    return false;
  }
}
