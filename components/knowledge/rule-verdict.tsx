import { AnswersBehind } from "@/components/assessment/answers-behind";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { AssessedRule, RuleOnPresentation, SaidRule } from "@/lib/features/knowledge/view";
import { FactsList } from "./facts-list";
import { entryHref } from "./knowledge-address";

/** What the rule said about the presentation one came from, and the way back to it. */
export function RuleVerdict({ on }: { readonly on: RuleOnPresentation }) {
  return (
    <Section id="verdict" title="On the presentation you came from">
      <div className="border border-l-4 border-line border-l-accent bg-surface px-4 py-3">
        {on.assessed ? (
          <Assessed assessed={on.assessed} />
        ) : (
          <p>The rules could not be run on it. Use your local red-flag pathway.</p>
        )}
        <p className="mt-2">
          <TextLink href={`/presentations/${on.presentationId}`}>
            Back to the assessment recorded <Moment at={on.recordedAt} />
          </TextLink>
        </p>
      </div>
    </Section>
  );
}

function Assessed({
  assessed: { said, at, knowledgeVersion, facts },
}: {
  readonly assessed: AssessedRule;
}) {
  return (
    <>
      {said ? (
        <Said said={said} />
      ) : (
        <p>This rule was not part of the knowledge that assessed it.</p>
      )}
      <p className="mt-2 text-sm text-quiet">
        Assessed {at ? <Moment at={at} /> : null} with knowledge{" "}
        <span className="font-mono">{knowledgeVersion}</span>
        {facts ? "" : "; the knowledge has changed since, so the rule below may read differently"}.
      </p>
    </>
  );
}

function Said({ said }: { readonly said: SaidRule }) {
  return (
    <>
      <p className="mb-2 font-semibold">{verdictInWords(said)}</p>
      <FactsList
        facts={[
          { name: "Because", value: <Because said={said} /> },
          {
            name: "Missing",
            value:
              said.missing.length === 0 ? (
                "Nothing that could still decide it"
              ) : (
                <Missing missing={said.missing} />
              ),
          },
        ]}
      />
    </>
  );
}

function Because({ said: { verdict, because } }: { readonly said: SaidRule }) {
  if (because.length === 0 && verdict !== "met") return <>No answer speaks for it</>;
  return <AnswersBehind answers={because} />;
}

function Missing({ missing }: Pick<SaidRule, "missing">) {
  return (
    <details>
      <summary className="touchable cursor-pointer text-accent underline underline-offset-3">
        {missing.length === 1 ? "1 question" : `${missing.length} questions`} not answered
      </summary>
      <ul className="ml-4 list-disc space-y-1.5">
        {missing.map(({ id, label }) => (
          <li key={id}>
            <TextLink href={entryHref("findings", id)}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function verdictInWords({ verdict, open }: SaidRule): string {
  if (verdict === "met") return "Met";
  if (verdict === "not_met") return "Not met";
  return open
    ? "Undetermined: something speaks for it, and questions are open"
    : "Undetermined: nothing speaks for it so far, and questions are open";
}
