"use client";

import { FieldError } from "@/components/form/field-error";
import { tellerLabels } from "@/lib/features/presentations/tellers";
import { LastTime } from "./last-time";
import { aboutErrorId, aboutId, byName, conflictAnchor, type Question } from "./question";
import { aboutLook, underRowLook } from "./row-look";
import { SecondStatement } from "./second-statement";
import { TakenField } from "./taken-field";
import { TellerSelect } from "./teller-select";
import { useAbout } from "./use-about";

interface Props {
  readonly question: Question;
  /** Where its button stands; the last column of the row unless told. */
  readonly look?: string;
}

const shortTellers: Readonly<Record<string, string>> = {
  patient: "Pt",
  relative: "Rel",
  record: "Rec",
  examiner: "Ex",
};

/** Who gave an answer, at the end of its row: a small button while all is plain, a line under the row on demand. */
export function AboutAnswer({ question, look = aboutLook }: Props) {
  const about = useAbout(question);
  const { id, label, isResult, last } = question;
  const panelId = aboutId(id);
  const short = shortTellers[about.teller] ?? "by";
  const said = tellerLabels[about.teller as keyof typeof tellerLabels] ?? "not chosen";
  return (
    <>
      {last ? <LastTime id={id} last={last} onUse={() => about.setTeller("record")} /> : null}
      <div className={`${look} screen-only [@media(scripting:none)]:hidden`}>
        <button
          type="button"
          aria-expanded={about.shown}
          aria-controls={panelId}
          aria-label={`${short}: who said it (${said}), ${label}`}
          onClick={about.toggle}
          className={`with-answer flex h-7 w-7 cursor-pointer items-center justify-center rounded-sm text-sm hover:bg-sunken ${about.teller ? "font-medium text-ink" : "text-quiet underline decoration-dotted underline-offset-3"}`}
        >
          {short}
        </button>
      </div>
      {about.isUsed ? (
        <div
          id={panelId}
          ref={about.here}
          hidden={!about.shown}
          className={`${underRowLook} pt-1 pb-1.5`}
        >
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <span className="flex items-center gap-1.5">
              Said by
              <TellerSelect
                question={question}
                name={byName(id)}
                label={`Who said it: ${label}`}
                empty={untold(question)}
                value={about.teller}
                onChange={about.setTeller}
              />
            </span>
            {isResult ? <TakenField question={question} /> : null}
            {!isResult && !about.second ? (
              <button
                type="button"
                onClick={about.addSecond}
                className="touchable h-7 cursor-pointer text-accent underline underline-offset-3"
              >
                {about.teller === "record" ? "Patient" : "Record"} says otherwise…
              </button>
            ) : null}
          </div>
          {about.second ? (
            <SecondStatement
              question={question}
              teller={about.teller === "record" ? "patient" : "record"}
              remove={about.removeSecond}
            />
          ) : null}
          <div id={conflictAnchor(id)} />
          <FieldError id={aboutErrorId(id)}>{about.problem}</FieldError>
        </div>
      ) : null}
    </>
  );
}

/** What counts while nobody is chosen here: see assumedTeller. */
function untold({ id, ask }: Question): string {
  if (id === "record_cancer_history") return "Record";
  return ask === null ? "not recorded" : "as chosen above";
}
