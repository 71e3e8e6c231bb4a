import { Section } from "@/components/ui/section";
import type { AnswerLine, SummaryContent } from "@/lib/features/summaries/view";
import { RelevanceRecorded } from "./relevance-recorded";

/** Every answer as it was given; what was not asked is named too. */
export function AnswersRecorded({ content }: { readonly content: SummaryContent }) {
  const { answers, relevance } = content;
  const notAsked = answers.notAsked.reduce((sum, { labels }) => sum + labels.length, 0);
  return (
    <Section id="answers" title="Answers as recorded" aside={`${notAsked} questions not asked`}>
      <div className="border-t border-line pt-2">
        <RelevanceRecorded {...relevance} />
      </div>
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <Group title="Yes" lines={answers.positives} none="No question was answered yes." />
        <Group title="No" lines={answers.negatives} none="No question was answered no." />
        <Group title="Patient not sure" lines={answers.notSure} none="None." />
        <Group
          title="Numbers, dates, choices"
          lines={answers.values}
          none="None recorded."
          withValue
        />
      </div>
      <details className="printed mt-3 text-sm">
        <summary className="touchable inline-flex cursor-pointer items-center text-accent underline underline-offset-3">
          Not asked: {notAsked} questions, by name
        </summary>
        <dl className="mt-2 gap-x-10 sm:columns-2">
          {answers.notAsked.map((group) => (
            <div key={group.id} className="mb-3 break-inside-avoid">
              <dt className="font-semibold">{group.title}</dt>
              <dd className="text-quiet">{group.labels.join("; ")}</dd>
            </div>
          ))}
        </dl>
        {relevance.doesNotApply.length > 0 ? (
          <p className="mb-3">
            <span className="font-semibold">Does not apply, not asked: </span>
            {relevance.doesNotApply.join("; ")}
          </p>
        ) : null}
      </details>
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lines: readonly AnswerLine[];
  readonly none: string;
  readonly withValue?: boolean;
}

function Group({ title, lines, none, withValue = false }: GroupProps) {
  return (
    <div className="text-sm">
      <h3 className="font-semibold">
        {title} <span className="font-normal text-quiet">{lines.length}</span>
      </h3>
      {lines.length === 0 ? <p className="text-quiet">{none}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line.finding} className="border-b border-line py-0.5 last:border-b-0">
            {withValue ? line.text : line.label}
            {line.saidBy ? <span className="text-quiet"> ({line.saidBy})</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
