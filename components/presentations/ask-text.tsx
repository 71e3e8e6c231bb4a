import type { Question } from "./question";
import { askLook } from "./row-look";

interface Props {
  readonly id: string;
  readonly question: Question;
}

/** The patient's wording and what is accepted, in quiet ink under the label; or the note in their place and height. */
export function AskText({ id, question: { ask, limits, note } }: Props) {
  if (ask === null && limits === null && note === undefined) return null;
  return (
    <p id={id} className={`${askLook} grid`}>
      <span className={note === undefined ? undefined : "invisible [grid-area:1/1]"}>
        {ask} {limits ? `(${limits})` : null}
      </span>
      {note === undefined ? null : <span className="[grid-area:1/1]">{note}</span>}
    </p>
  );
}
