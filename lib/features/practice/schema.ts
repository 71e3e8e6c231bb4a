import { z } from "zod";
import { minutesOf } from "../../clinical/engine/clock.ts";
import { cleanLine, lineInput, textInput } from "../../platform/text-input.ts";
import { versionInput } from "../../platform/version-input.ts";
import { latestRecheck } from "../follow-up/latest-recheck.ts";
import { recheckCases, rechecks } from "../follow-up/recheck.ts";
import { intervalWords, parseInterval } from "./interval-words.ts";
import { phoneRows, weekdays } from "./settings.ts";
import { isTimeZone } from "./time-zones.ts";

const clockTime = z
  .string("Enter a time such as 08:00")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time such as 08:00");

const person = z
  .union([z.uuid("Choose a reviewer"), z.literal("")])
  .default("")
  .transform((id) => id || null);

const weekdayNumbers: readonly number[] = weekdays.map((_, n) => n + 1);

const typedPhones = z
  .record(z.string(), z.unknown())
  .default({})
  .transform((fields, context) =>
    Array.from({ length: phoneRows }, (_, n) => n).flatMap((n) => {
      const read = (part: string) => cleanLine(String(fields[`${part}${n}`] ?? ""));
      const phone = { label: read("label"), number: read("number"), hours: read("hours") };
      if (Object.values(phone).every((text) => text === "")) return [];
      const refuse = (part: string, message: string) =>
        context.addIssue({ code: "custom", path: [`${part}${n}`], message });
      if (!phone.label) refuse("label", `Say whose number the phone number ${n + 1} is`);
      if (!/^\+?[\d ()/-]{3,30}$/.test(phone.number) || !/(\d\D*){3}/.test(phone.number))
        refuse("number", `Enter the phone number ${n + 1} in digits, such as +44 20 7946 0000`);
      if (phone.label.length > 80) refuse("label", "Shorten the name to 80 characters or fewer");
      if (phone.hours.length > 80) refuse("hours", "Shorten the hours to 80 characters or fewer");
      return [phone];
    }),
  );

const typedIntervals = z
  .record(z.string(), z.unknown())
  .default({})
  .transform((fields, context) =>
    Object.fromEntries(
      recheckCases.flatMap((of) => {
        const text = String(fields[of] ?? "").trim();
        if (text === "") return [];
        const clock = parseInterval(text);
        const latest = latestRecheck[of];
        const refuse = (message: string) =>
          context.addIssue({ code: "custom", path: [of], message });
        if (!clock) refuse("Enter the interval as 30 minutes, 24 hours or 7 days");
        else if (minutesOf(clock) > minutesOf(latest))
          refuse(`Enter ${intervalWords(latest)} or less: no reason puts this off for longer`);
        return clock && clock !== rechecks[of].within ? [[of, clock]] : [];
      }),
    ),
  );

/** The settings of a practice as the form sends them. An interval later than the specification's needs a reason. */
export const settingsInput = z
  .object({
    idempotencyKey: z.uuid("Open the page again: the form has no key"),
    version: versionInput,
    name: lineInput("the name of the practice", 120),
    timeZone: z
      .string("Choose a time zone of the list")
      .refine(isTimeZone, "Choose a time zone of the list"),
    guidelineProfile: z.enum(["UK", "US"], "Choose UK or US"),
    safetyLeadId: person,
    deputyId: person,
    days: z
      .union([z.array(z.string()), z.string().transform((one) => [one])])
      .default([])
      .transform((days) => [...new Set(days.map(Number))].sort())
      .refine(
        (days) => days.length > 0 && days.every((day) => weekdayNumbers.includes(day)),
        "Choose at least one working day",
      ),
    from: clockTime,
    to: clockTime,
    phone: typedPhones,
    interval: typedIntervals,
    reason: textInput("the reason", 2000).transform((words) => words.trim()),
  })
  .superRefine(({ safetyLeadId, deputyId, from, to, interval, reason }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (safetyLeadId && safetyLeadId === deputyId)
      refuse("deputyId", "Choose somebody else than the safety lead");
    if (to <= from) refuse("to", "The working day ends before it begins");
    const later = recheckCases.some((of) => {
      const own = interval[of];
      return own !== undefined && minutesOf(own) > minutesOf(rechecks[of].within);
    });
    if (later && !reason)
      refuse("reason", "Say why: an interval is later than the specification's");
  });

export type SettingsInput = z.output<typeof settingsInput>;
