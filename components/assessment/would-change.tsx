import { Section } from "@/components/ui/section";
import type { SummaryContent } from "@/lib/features/summaries/view";
import type { WouldChangeLine } from "@/lib/features/summaries/would-change-view";
import { TierIcon } from "./tier-icon";

const shownAtOnce = 5;

/** The answers the tier rests on, and the open questions that would raise it. */
export function WouldChange({ wouldChange }: Pick<SummaryContent, "wouldChange">) {
  const { restsOn, wouldRaise, note } = wouldChange;
  if (restsOn.length + wouldRaise.length === 0) return null;
  return (
    <Section id="would-change" title="What would change this">
      <div className="border-t border-line text-sm">
        <Changes title="The tier rests on" changes={restsOn} />
        <Changes title="Not asked; such an answer would raise it" changes={wouldRaise} />
        <p className="px-2 py-1.5 text-quiet">{note}</p>
      </div>
    </Section>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly WouldChangeLine[];
}

function Changes({ title, changes }: ChangesProps) {
  if (changes.length === 0) return null;
  const rest = changes.slice(shownAtOnce);
  return (
    <>
      <h3 className="border-b border-line bg-sunken px-2 py-1 font-semibold">{title}</h3>
      <ChangeList changes={changes.slice(0, shownAtOnce)} />
      {rest.length > 0 ? (
        <details className="printed border-b border-line">
          <summary className="touchable inline-flex cursor-pointer items-center px-2 py-1 text-accent underline underline-offset-3">
            {rest.length} more
          </summary>
          <ChangeList changes={rest} />
        </details>
      ) : null}
    </>
  );
}

function ChangeList({ changes }: Pick<ChangesProps, "changes">) {
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.finding} ${change.tier}`} className="border-b border-line px-2 py-1.5">
          <p>
            {change.label}: {change.answer}
          </p>
          <p className="text-quiet">
            {change.ifText}: <TierIcon tier={change.tier} coloured inLine /> {change.tierText}
          </p>
        </li>
      ))}
    </ul>
  );
}
