import type { FormValues } from "@/components/form/form-state";
import { intervalWords } from "@/lib/features/practice/interval-words";
import type { Settings } from "@/lib/features/practice/settings";

/** The settings as their form holds them. */
export function initialSettings(settings: Settings): FormValues {
  const { phones, workingTime, intervals } = settings;
  return {
    name: settings.name,
    timeZone: settings.timeZone,
    guidelineProfile: settings.guidelineProfile,
    safetyLeadId: settings.safetyLeadId ?? "",
    deputyId: settings.deputyId ?? "",
    days: workingTime.days.map(String),
    from: workingTime.from,
    to: workingTime.to,
    ...Object.fromEntries(
      phones.flatMap((phone, n) =>
        Object.entries(phone).map(([part, text]) => [`phone.${part}${n}`, text]),
      ),
    ),
    ...Object.fromEntries(
      Object.entries(intervals).map(([of, clock]) => [`interval.${of}`, intervalWords(clock)]),
    ),
  };
}
