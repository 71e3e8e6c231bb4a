import { Section } from "@/components/ui/section";
import type { Finding } from "@/lib/clinical/knowledge/findings";
import { relevance } from "@/lib/clinical/knowledge/relevance";

/** When the question is irrelevant, what becomes of an answer, and why: for clinical review. */
export function DoesNotApply({ finding }: { readonly finding: Finding }) {
  const entries = relevance.filter(({ questions }) => questions[finding.id] !== undefined);
  if (entries.length === 0) return null;
  return (
    <Section id="does-not-apply" title="Does not apply">
      <ul className="border-t border-line">
        {entries.map(({ because, review }) => (
          <li key={because} className="border-b border-line py-1">
            <span className="inline-block font-medium first-letter:uppercase">{because}.</span>{" "}
            {review}
          </li>
        ))}
      </ul>
    </Section>
  );
}
