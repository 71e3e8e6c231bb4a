/** Who gave an answer. */
export const tellers = ["patient", "relative", "record", "examiner"] as const;
export type Teller = (typeof tellers)[number];

export const tellerLabels: Readonly<Record<Teller, string>> = {
  patient: "Patient",
  relative: "Relative",
  record: "Record",
  examiner: "Examiner",
};

export function isTeller(value: unknown): value is Teller {
  const known: readonly unknown[] = tellers;
  return known.includes(value);
}
