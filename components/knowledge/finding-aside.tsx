import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Finding } from "@/lib/clinical/knowledge/findings";
import { accuracySources } from "@/lib/features/knowledge/accuracy-sources";
import { calculatorsOf, groupsOf } from "@/lib/features/knowledge/counts-of";
import { accuracyOf } from "@/lib/features/knowledge/points-to";
import { sourceInWords } from "@/lib/features/summaries/source-in-words";
import { entryHref } from "./knowledge-address";

/** What is published about a finding, with its sources, and the counts that use it. */
export function FindingAside({ finding }: { readonly finding: Finding }) {
  const accuracy = accuracyOf(finding);
  const sources = accuracySources(accuracy ?? "");
  return (
    <>
      <Section id="accuracy" title="Published accuracy or evidence">
        <p className="border-t border-line pt-1.5">
          {accuracy ? sourceInWords(accuracy) : "None in the specification."}
        </p>
        {accuracy ? (
          <p className="mt-1.5 text-quiet">
            Published figures for the single finding, not this patient’s risk; not to be multiplied.
          </p>
        ) : null}
        {sources.length > 0 ? (
          <ul className="mt-1.5 border-t border-line">
            {sources.map(({ id, title }) => (
              <li key={id} className="border-b border-line py-1">
                <TextLink href={entryHref("sources", id)}>{title}</TextLink>
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
      <Counts finding={finding} />
    </>
  );
}

function Counts({ finding }: { readonly finding: Finding }) {
  const groups = groupsOf(finding.id);
  const calculators = calculatorsOf(finding.id);
  return (
    <Section id="counts" title="Groups and calculators that use it">
      {groups.length + calculators.length === 0 ? <p className="text-quiet">None.</p> : null}
      <ul className="border-t border-line">
        {groups.map((name) => (
          <li key={name} className="border-b border-line py-1 first-letter:uppercase">
            {name}
          </li>
        ))}
        {calculators.map(({ id, title }) => (
          <li key={id} className="border-b border-line py-1">
            <TextLink href={`/calculators/${id}`}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
