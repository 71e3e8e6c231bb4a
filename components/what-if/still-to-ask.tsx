import { TierIcon } from "@/components/assessment/tier-icon";
import { Section } from "@/components/ui/section";
import type { AskNext, Assessment } from "@/lib/clinical/engine/assessment";
import { severity, tierLabels } from "@/lib/clinical/knowledge/tiers";
import { FirstFew } from "./first-few";
import { FindingLink } from "./jump";

interface Props {
  readonly assessment: Assessment;
  readonly shown?: number;
}

/** What to ask next, in the engine's order; nothing once the assessment is decisive. */
export function StillToAsk({ assessment, shown }: Props) {
  const { ask_next: asked, decisive } = assessment;
  return (
    <Section
      id="still-to-ask"
      title="Ask next"
      aside={asked.length === 1 ? "1 question" : `${asked.length} questions`}
    >
      <div className="border-t border-line text-sm">
        {decisive ? (
          <p className="pt-1.5 text-quiet">Nothing: the assessment is decisive.</p>
        ) : null}
        <FirstFew
          items={asked}
          shown={shown}
          idOf={({ finding }) => finding}
          row={(ask) => <AskRow ask={ask} tier={assessment.tier} />}
        />
      </div>
    </Section>
  );
}

function AskRow({ ask, tier }: { readonly ask: AskNext; readonly tier: Assessment["tier"] }) {
  const { finding, could_raise_to: raise, answers_needed: needed } = ask;
  return (
    <span className="flex flex-wrap justify-between gap-x-4">
      <FindingLink id={finding} />
      {raise && severity(raise) < severity(tier) ? (
        <span className="flex items-center gap-1 text-quiet">
          could raise to <TierIcon tier={raise} coloured /> {tierLabels[raise].name}
          {needed > 1 ? `, ${needed} answers needed` : ""}
        </span>
      ) : null}
    </span>
  );
}
