import { dateText, dayOf } from "../../platform/dates.ts";
import type { ConfirmedCancer } from "../outcomes/confirmed-cancer.ts";
import type { LastAnswers } from "./view.ts";

/**
 * A confirmed cancer is in the record, whatever was answered before: it is offered as the answer of the record, and
 * stands before what the patient said, so that an old "no" is not read alone.
 */
export function withConfirmedCancer(
  last: LastAnswers,
  confirmed: readonly ConfirmedCancer[],
  timeZone: string,
): LastAnswers {
  const [latest] = confirmed;
  if (!latest) return last;
  const { presentationId, recordedAt } = latest;
  const names = [...new Set(confirmed.map(({ name }) => name))].join(", ");
  const words = `confirmed cancer: ${names}, recorded ${dateText(dayOf(recordedAt, timeZone))}`;
  const said = last.cancer_history;
  return {
    ...last,
    cancer_history: {
      presentationId,
      value: null,
      ...said,
      words: said ? `${words}; ${said.words}` : words,
    },
    record_cancer_history: { presentationId, words, value: "yes" },
  };
}
