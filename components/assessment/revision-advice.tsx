import { Section } from "@/components/ui/section";
import type { SuggestionLine, SummaryContent } from "@/lib/features/summaries/view";

/** What was advised at that time and what had been decided; nothing can be decided here. */
export function RevisionAdvice({ content }: { readonly content: SummaryContent }) {
  const { doNow, consider, avoid } = content;
  return (
    <Section id="advised" title="What was advised then">
      <List title="To do" lines={doNow} />
      <List title="To consider" lines={consider} />
      {avoid.length > 0 ? (
        <p className="border-t border-line px-2 py-1.5 text-sm">
          <span className="font-semibold">Advised against: </span>
          {avoid.map(({ label }) => label).join("; ")}
        </p>
      ) : null}
    </Section>
  );
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly SuggestionLine[];
}

function List({ title, lines }: ListProps) {
  if (lines.length === 0) return null;
  return (
    <div className="border-t border-line text-sm">
      <h3 className="border-b border-line bg-sunken px-2 py-1 font-semibold">{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line.key} className="border-b border-line px-2 py-1">
            <p className="font-medium">
              {line.label}
              {line.deadline ? <span className="font-normal"> (then: {line.deadline})</span> : null}
            </p>
            <p className="text-quiet">
              {line.decisionText ?? "Not kept"}
              {line.decisionNote ? `: ${line.decisionNote}` : ""}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
