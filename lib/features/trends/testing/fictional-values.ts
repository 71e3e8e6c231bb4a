import type { KeptScore, KeptValue, Person } from "../kept-values.ts";

export const woman: Person = { dateOfBirth: "1961-04-05", sexAtBirth: "female" };

/** A haemoglobin as a laboratory gave it; `id` and day from `n` unless said. */
export function kept(n: number, changes: Partial<KeptValue> = {}): KeptValue {
  return {
    id: `v${n}`,
    finding: "hb_g_l",
    number: 130,
    unit: "g/L",
    enteredValue: String(changes.number ?? 130),
    enteredUnit: changes.unit ?? "g/L",
    takenOn: `2026-03-${String(n).padStart(2, "0")}`,
    recordedOn: "2026-05-01",
    recordedAt: "2026-05-01T09:00:00.000Z",
    rangeLow: null,
    rangeHigh: null,
    flag: null,
    replacedBy: null,
    from: "presentation 01-May-2026",
    ...changes,
  };
}

export function said(n: number, score: number, changes: Partial<KeptScore> = {}): KeptScore {
  return {
    id: `s${n}`,
    measure: "nrs",
    score,
    day: `2026-03-${String(n).padStart(2, "0")}`,
    recordedAt: "2026-05-01T09:00:00.000Z",
    replacedBy: null,
    from: "questionnaire",
    ...changes,
  };
}
