import { Section } from "@/components/ui/section";
import type { SummaryContent } from "@/lib/features/summaries/view";

/** What was written in words, with the line that the rules did not read it. */
export function FreeText({ freeText }: Pick<SummaryContent, "freeText">) {
  return (
    <Section id="free-text" title="Free text">
      <div className="border-t border-line pt-2">
        <p className="max-w-[75ch] break-words whitespace-pre-wrap">
          {freeText.text || <span className="text-quiet">Nothing was written.</span>}
        </p>
        <p className="mt-1 text-sm text-quiet">{freeText.notice}</p>
      </div>
    </Section>
  );
}
