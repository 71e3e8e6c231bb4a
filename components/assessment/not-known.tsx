import { Section } from "@/components/ui/section";
import { severity } from "@/lib/clinical/knowledge/tiers";
import type { AskNextLine, SummaryContent, VerdictLine } from "@/lib/features/summaries/view";
import { type OpenQuestion, OpenQuestions } from "./open-questions";
import { IncompleteIcon } from "./tier-icon";

const shownAtOnce = 8;

/** What nobody knows yet: the safety questions by name, then what could still change the tier. */
export function NotKnown({ content }: { readonly content: SummaryContent }) {
  const { missing, results, groups } = content.notKnown;
  const askNext = content.notKnown.askNext.map((line) => onlyAbove(content.verdict, line));
  const raises = new Map(askNext.map(({ finding, couldRaiseTo }) => [finding, couldRaiseTo]));
  const named = new Set(missing.map(({ finding }) => finding));
  const safety: OpenQuestion[] = missing.map(({ finding, label, answer }) => ({
    finding,
    label,
    state: answer,
    couldRaiseTo: raises.get(finding) ?? null,
  }));
  const further = askNext.filter(({ finding }) => !named.has(finding));
  return (
    <Section id="not-known" title="What is not known">
      <div className="border-t border-line text-sm">
        {safety.length > 0 ? (
          <>
            <h3 className="hatched flex items-center gap-1.5 border-b border-line bg-surface px-2 py-1 font-semibold">
              <IncompleteIcon />
              {safety.length} safety questions without an answer
            </h3>
            <OpenQuestions questions={safety} />
          </>
        ) : null}
        {further.length > 0 ? (
          <>
            <h3 className="border-b border-line bg-sunken px-2 py-1 font-semibold">
              Would settle open rules
            </h3>
            <OpenQuestions questions={further.slice(0, shownAtOnce)} />
            <More questions={further.slice(shownAtOnce)} />
          </>
        ) : null}
        {results.length > 0 ? (
          <p className="border-b border-line px-2 py-1.5">
            <span className="font-semibold">Results that could raise the tier: </span>
            {results.join("; ")}
          </p>
        ) : null}
        <p className="border-b border-line px-2 py-1.5">
          <span className="font-semibold">Not asked: </span>
          {groups.length === 0
            ? "nothing; every question of the catalogue has an answer"
            : groups.map(({ title, count }) => `${title} ${count}`).join(" · ")}
        </p>
      </div>
    </Section>
  );
}

/** What cannot lead above the present tier raises nothing, and is not said to. */
function onlyAbove(verdict: VerdictLine, line: AskNextLine): AskNextLine {
  const { couldRaiseTo } = line;
  const raises =
    verdict.kind === "assessed" &&
    couldRaiseTo !== null &&
    severity(couldRaiseTo) < severity(verdict.tier);
  return { ...line, couldRaiseTo: raises ? couldRaiseTo : null };
}

function More({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <details className="printed border-b border-line">
      <summary className="touchable inline-flex cursor-pointer items-center px-2 py-1 text-accent underline underline-offset-3">
        {questions.length} more
      </summary>
      <OpenQuestions questions={questions} />
    </details>
  );
}
