import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type Disagreement, disagreements } from "@/lib/clinical/knowledge/disagreements";
import { disputedRules } from "@/lib/clinical/knowledge/disputed-rules";
import { citationLine } from "@/lib/features/summaries/citation-line";
import type { CitationLine } from "@/lib/features/summaries/evidence-view";
import { ruleCode } from "@/lib/features/summaries/rule-title";
import { ruleHref } from "./knowledge-address";

/** Where guidelines differ, all positions, and what the product does. */
export function Disagreements() {
  return (
    <Section id="disagreements" title="Where guidelines disagree" aside={`${disagreements.length}`}>
      <ul className="border-t border-line">
        {disagreements.map((disagreement) => (
          <li key={disagreement.id} id={disagreement.id} className="border-b border-line py-1.5">
            <DisagreementText disagreement={disagreement} />
            <p className="text-sm">
              <span className="text-quiet">Rules: </span>
              {disputedRules[disagreement.id].map((id) => (
                <span key={id} className="mr-3 font-mono">
                  <TextLink href={ruleHref(id, null)}>{ruleCode(id)}</TextLink>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** "NG234 1.3: read second hand"; by its title where nothing else is cited. */
function citedInWords({ text, source, evidenceText }: CitationLine): string {
  return `${text || source?.title || "Policy"}: ${evidenceText}`;
}

/** One disagreement: every position with its sources, then the product's default. */
export function DisagreementText({ disagreement }: { readonly disagreement: Disagreement }) {
  return (
    <>
      <p className="font-medium">{disagreement.label}</p>
      <ul className="ml-4 list-disc text-sm">
        {disagreement.positions.map(({ text, sources }) => (
          <li key={text}>
            {text}{" "}
            <span className="text-quiet">
              {sources.map(citationLine).map(citedInWords).join("; ")}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm">
        <span className="text-quiet">The product by default: </span>
        {disagreement.product}
      </p>
    </>
  );
}
