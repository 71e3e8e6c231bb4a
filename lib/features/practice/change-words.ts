import { type Settings, settingLabels, weekdays } from "./settings.ts";

export interface Change {
  readonly from: unknown;
  readonly to: unknown;
}

/** "Time zone: from Europe/London to Europe/Paris"; people by name. */
export function changeWords(
  field: string,
  { from, to }: Change,
  nameOf: (id: string) => string,
): string {
  const label = settingLabels[field as keyof Settings] ?? field;
  const words = (value: unknown) => valueWords(field, value, nameOf);
  return `${label}: from ${words(from)} to ${words(to)}`;
}

function valueWords(field: string, value: unknown, nameOf: (id: string) => string): string {
  if (value === null || value === undefined || value === "") return "none";
  if (field === "safetyLeadId" || field === "deputyId") return nameOf(String(value));
  if (field === "phones") return phoneWords(value as Settings["phones"]);
  if (field === "workingTime") return workingWords(value as Settings["workingTime"]);
  if (field === "intervals") return intervalsWords(value as Settings["intervals"]);
  return String(value);
}

function phoneWords(phones: Settings["phones"]): string {
  if (phones.length === 0) return "none";
  return phones.map(({ label, number }) => `${label} ${number}`).join("; ");
}

export function workingWords({ days, from, to }: Settings["workingTime"]): string {
  return `${days.map((day) => weekdays[day - 1]?.slice(0, 3)).join(", ")}, ${from} to ${to}`;
}

function intervalsWords(intervals: Settings["intervals"]): string {
  const own = Object.entries(intervals).map(([of, clock]) => `${of.replaceAll("_", " ")} ${clock}`);
  return own.length > 0 ? own.join(", ") : "the specification's";
}
