import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { Page } from "@/components/layout/page";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { SwitchLinks } from "@/components/ui/switch-links";
import { TextLink } from "@/components/ui/text-link";
import { measures, type ScoreMeasure, scoreMeasures } from "@/lib/features/outcomes/score-measures";
import type { PatientScores, ScoreRow } from "@/lib/features/outcomes/view";
import { ScoreForm } from "./score-form";
import { TakeBackForm } from "./take-back-form";

interface Props {
  readonly found: PatientScores;
  readonly measure: ScoreMeasure;
  readonly mayRecord: boolean;
}

const shortNames: Readonly<Record<ScoreMeasure, string>> = {
  nrs: "NRS",
  peg: "PEG",
  rmdq: "RMDQ-24",
};

/** Pain scores of a patient: one to enter, and those that were recorded. */
export function ScoresScreen({ found: { patient, scores }, measure, mayRecord }: Props) {
  const { calculator } = measures[measure];
  const items = scoreMeasures.map((one) => ({
    href: `/patients/${patient.id}/scores?measure=${one}` as Route,
    label: shortNames[one],
    on: one === measure,
  }));
  return (
    <Page
      title="Pain scores"
      summary="They change no tier on their own."
      actions={<TextLink href={`/patients/${patient.id}/trends`}>Trends</TextLink>}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-7 lg:grid-cols-[minmax(0,62fr)_minmax(0,38fr)]">
        {mayRecord ? (
          <Section id="enter" title={calculator.title}>
            <div className="mb-3 flex">
              <SwitchLinks label="Questionnaire" items={items} />
            </div>
            <p className="mb-3 max-w-[75ch] text-sm text-quiet">
              {calculator.formula} {calculator.licence}
            </p>
            <div className="-mx-1 overflow-x-auto px-1 pb-1">
              <ScoreForm
                key={measure}
                patientId={patient.id}
                measure={measure}
                idempotencyKey={randomUUID()}
              />
            </div>
          </Section>
        ) : null}
        <Section id="recorded" title="Recorded" aside={String(scores.length)}>
          {scores.length === 0 ? (
            <p className="border-t border-line pt-2 text-quiet">None yet.</p>
          ) : (
            <ul className="border-t border-line bg-surface">
              {scores.map((score) => (
                <Recorded key={score.id} score={score} mayRecord={mayRecord} />
              ))}
            </ul>
          )}
        </Section>
      </div>
    </Page>
  );
}

function Recorded({ score, mayRecord }: { readonly score: ScoreRow; readonly mayRecord: boolean }) {
  const { id, measure, text, scoredOn, recordedBy, recordedAt, takenBack } = score;
  const about = `${shortNames[measure]} ${text}, ${scoredOn}`;
  return (
    <li className="flex items-start justify-between gap-x-4 border-b border-line px-3 py-2">
      <div>
        <p className="font-medium">{takenBack ? <del>{about}</del> : about}</p>
        <p className="text-sm text-quiet">
          {recordedBy}, <Moment at={recordedAt} />
        </p>
        {takenBack ? (
          <p className="text-sm">
            Taken back by {takenBack.by}, <Moment at={takenBack.at} />: {takenBack.reason}
          </p>
        ) : null}
      </div>
      {mayRecord && !takenBack ? (
        <TakeBackForm what="score" id={id} about={about} idempotencyKey={randomUUID()} />
      ) : null}
    </li>
  );
}
