import { Section } from "@/components/ui/section";
import { AdviceList, doNowOf } from "@/components/what-if/tried-advice";
import type { Assessment } from "@/lib/clinical/engine/assessment";

interface Props {
  readonly assessment: Assessment;
  readonly shown: number;
}

/** Required tests and actions with their clocks, soonest first. */
export function DoNow({ assessment, shown }: Props) {
  const lines = doNowOf(assessment);
  return (
    <Section id="live-do-now" title="Do now">
      <div className="border-t border-line">
        {lines.length === 0 ? (
          <p className="pt-1.5 text-quiet">
            {assessment.incomplete
              ? "Nothing yet: safety questions are still unanswered."
              : "No rule that is met asks for more."}
          </p>
        ) : null}
        <AdviceList lines={lines} assessment={assessment} shown={shown} />
      </div>
    </Section>
  );
}
