import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { type Tier, tierLabels } from "@/lib/clinical/knowledge/tiers";
import { TierIcon } from "./tier-icon";

export interface OpenQuestion {
  readonly finding: FindingId;
  readonly label: string;
  /** "not asked", "patient not sure"; absent where the heading says it. */
  readonly state?: string;
  readonly couldRaiseTo: Tier | null;
}

/** Unanswered questions under the tier that an answer could still lead to. */
export function OpenQuestions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  const byTier = Map.groupBy(questions, ({ couldRaiseTo }) => couldRaiseTo);
  return [...byTier].map(([tier, group]) => (
    <div key={tier} className="border-b border-line px-2 py-1.5">
      {tier ? (
        <p className="flex items-center gap-1.5 text-quiet">
          could raise the tier to <TierIcon tier={tier} coloured /> {tierLabels[tier].name}
        </p>
      ) : null}
      <ul>
        {group.map(({ finding, label, state }) => (
          <li key={finding}>
            {label}
            {state ? <span className="text-quiet">: {state}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  ));
}
