import type { ReactNode } from "react";
import { conditionLabels } from "@/lib/clinical/knowledge/conditions";
import { findings } from "@/lib/clinical/knowledge/findings";
import { investigationsById } from "@/lib/clinical/knowledge/investigations";
import type { RevisionDifference } from "@/lib/features/presentations/difference";
import { DifferenceAnswers } from "./difference-answers";
import { DifferenceLines } from "./difference-lines";

interface Props {
  readonly difference: RevisionDifference;
}

/** Answers, conditions, required tests and free text that became different, each with what it was. */
export function DifferenceView({ difference }: Props) {
  const { answers, excluded, conditions, tests, freeText, knowledge } = difference;
  return (
    <div className="mt-1 space-y-2 pb-1">
      {answers.length > 0 ? <DifferenceAnswers changes={answers} /> : <p>No answer changed.</p>}
      <dl className="space-y-1">
        <Named
          title="Kept but no longer used, cannot apply"
          ids={excluded.added}
          labels={questions}
        />
        <Named title="Used again" ids={excluded.removed} labels={questions} />
        <Named title="Conditions added" ids={conditions.added} labels={conditionLabels} />
        <Named
          title="Conditions no longer named"
          ids={conditions.removed}
          labels={conditionLabels}
        />
        <Named title="Required tests added" ids={tests.added} labels={testLabels} />
        <Named title="Tests no longer required" ids={tests.removed} labels={testLabels} />
        {freeText ? (
          <Line title="Free text">
            <DifferenceLines lines={freeText} />
          </Line>
        ) : null}
        {knowledge ? (
          <Line title="Rules">
            assessed with knowledge {knowledge.after} instead of {knowledge.before}: a difference
            may come from the rules as well
          </Line>
        ) : null}
      </dl>
    </div>
  );
}

const questions: Readonly<Record<string, string>> = Object.fromEntries(
  findings.map(({ id, label }) => [id, label]),
);

const testLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(investigationsById).map(([id, { label }]) => [id, label]),
);

interface NamedProps {
  readonly title: string;
  readonly ids: readonly string[];
  /** An id of another version of the knowledge may have no name here. */
  readonly labels: Readonly<Record<string, string>>;
}

function Named({ title, ids, labels }: NamedProps) {
  if (ids.length === 0) return null;
  return <Line title={title}>{ids.map((id) => labels[id] ?? id).join("; ")}</Line>;
}

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-semibold">{title}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
