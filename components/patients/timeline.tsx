import { IncompleteBadge, TierBadge } from "@/components/assessment/tier-badge";
import { Empty } from "@/components/ui/empty";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { PresentationRow } from "@/lib/features/presentations/view";

interface Props {
  readonly presentations: readonly PresentationRow[];
  /** By presentation: the number of the merged registration under which it is kept. */
  readonly keptUnder: Readonly<Record<string, string>>;
}

/** The presentations of a patient, latest first. */
export function Timeline({ presentations, keptUnder }: Props) {
  if (presentations.length === 0) {
    return <Empty title="No presentation was recorded for this patient yet" />;
  }
  return (
    <ol className="border-t border-line bg-surface">
      {presentations.map((presentation) => (
        <li
          key={presentation.id}
          className="relative grid gap-x-4 gap-y-1 border-b border-line px-3 py-2 hover:bg-sunken sm:grid-cols-[9.5rem_9.5rem_minmax(0,1fr)]"
        >
          <div>
            <TextLink
              href={`/presentations/${presentation.id}`}
              look="font-medium underline-offset-3 after:absolute after:inset-0 hover:underline"
            >
              <Moment at={presentation.recordedAt} />
            </TextLink>
            <p className="text-sm text-quiet">{presentation.recordedBy}</p>
            {keptUnder[presentation.id] ? (
              <p className="text-sm text-quiet">
                under No. <span className="font-mono">{keptUnder[presentation.id]}</span>
              </p>
            ) : null}
          </div>
          <div className="flex flex-col items-start gap-1">
            <TierBadge tier={presentation.tier} />
            {presentation.incomplete ? <IncompleteBadge /> : null}
          </div>
          <Conditions names={presentation.conditions} />
        </li>
      ))}
    </ol>
  );
}

function Conditions({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <p className="text-quiet">No condition named</p>;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
