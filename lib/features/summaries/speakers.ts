import type { Teller } from "../presentations/tellers.ts";

const speakers: Readonly<Record<Teller, string>> = {
  patient: "said by the patient",
  relative: "said by a relative",
  record: "from the record",
  examiner: "found by the examiner",
};

/** Where an answer comes from; null where that is not recorded. */
export function saidByWords(by: Teller | null): string | null {
  return by && speakers[by];
}
