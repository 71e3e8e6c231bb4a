import { Section } from "@/components/ui/section";
import type { CautionLine } from "@/lib/features/summaries/view";
import { CautionText } from "./caution-text";

/** Cautions that belong to no single test. */
export function Cautions({ cautions }: { readonly cautions: readonly CautionLine[] }) {
  return (
    <Section id="cautions" title="Cautions">
      <div className="space-y-1 border-t border-line pt-2">
        {cautions.map((caution) => (
          <CautionText key={caution.id} caution={caution} />
        ))}
      </div>
    </Section>
  );
}
