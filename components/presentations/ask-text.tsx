import type { Question } from "./question";
import { askLook } from "./row-look";

interface Props {
  readonly id: string;
  readonly question: Question;
}

/** The patient's wording and what is accepted, in quiet ink under the label. */
export function AskText({ id, question: { ask, limits } }: Props) {
  if (ask === null && limits === null) return null;
  return (
    <p id={id} className={askLook}>
      {ask} {limits ? `(${limits})` : null}
    </p>
  );
}
