import { Section } from "@/components/ui/section";
import type { SummaryContent } from "@/lib/features/summaries/view";
import { Figures } from "./figures";
import { RuleBasis } from "./rule-basis";

/** Every rule that is met, its source, and which knowledge spoke. */
export function Sources({
  content: { sources, figures, footer },
}: {
  readonly content: SummaryContent;
}) {
  return (
    <Section id="sources" title="Rules met and their sources" aside={`${sources.length} rules met`}>
      <ol className="gap-x-10 border-t border-line text-sm lg:columns-2">
        {sources.map((rule) => (
          <li key={rule.ruleId} className="break-inside-avoid border-b border-line py-2">
            <RuleBasis rule={rule} />
          </li>
        ))}
      </ol>
      <Figures figures={figures} />
      <div className="mt-3 max-w-[75ch] space-y-1 text-sm text-quiet">
        <p>
          <span className="font-mono">{footer.knowledge}</span>
          {footer.profile ? ` · ${footer.profile}` : ""}
        </p>
        <p>
          {footer.review} {footer.limits}
        </p>
        <p>{footer.intendedUse}</p>
      </div>
    </Section>
  );
}
