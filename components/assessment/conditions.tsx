import { Section } from "@/components/ui/section";
import type { SummaryContent } from "@/lib/features/summaries/view";
import { AnswersBehind } from "./answers-behind";
import { Why } from "./why";

/** What may be behind the pain, each with the answers that raise it. */
export function Conditions({ content }: { readonly content: SummaryContent }) {
  const { conditions, sources, footer, verdict } = content;
  if (verdict.kind === "unavailable") return null;
  return (
    <Section id="conditions" title="Conditions" aside={footer.limits}>
      {conditions.length === 0 ? (
        <p className="text-quiet">No rule that is met names a condition.</p>
      ) : (
        <ul className="border-t border-line">
          {conditions.map((condition) => (
            <li key={condition.id} className="border-b border-line px-2 py-1.5">
              <p>
                <span className="font-medium">{condition.label}</span>
                <span className="ml-2 text-quiet">{condition.standingText.toLowerCase()}</span>
              </p>
              <p className="max-w-[75ch] text-sm first-letter:uppercase">
                <AnswersBehind answers={condition.answers} />
              </p>
              <Why rules={sources.filter(({ number }) => condition.sources.includes(number))} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
