import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { outlineOf } from "@/lib/clinical/engine/rule-outline";
import { ruleInWords } from "@/lib/clinical/engine/rule-text";
import { conditionLabels } from "@/lib/clinical/knowledge/conditions";
import { type Treatment, treatments } from "@/lib/clinical/knowledge/treatments";
import { cautionsTouching } from "@/lib/features/knowledge/cautions-touching";
import { EntryList } from "./entry-list";
import { FactsList } from "./facts-list";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { topicNames } from "./knowledge-words";
import { Outline } from "./outline";
import { SourcesList } from "./sources-list";
import { ThreeColumns } from "./three-columns";

/** One management option: what speaks for it and what against. */
export function TreatmentScreen({ treatment }: { readonly treatment: Treatment }) {
  const neighbours = treatments.filter(({ topic }) => topic === treatment.topic);
  const list = (
    <EntryList
      label={topicNames[treatment.topic]}
      current={treatment.id}
      entries={neighbours.map(({ id, label }) => ({
        id,
        href: entryHref("treatments", id),
        name: label,
      }))}
    />
  );
  return (
    <KnowledgePage
      tab="treatments"
      title={treatment.label}
      summary={<span className="font-mono">{treatment.id}</span>}
    >
      <ThreeColumns list={list} aside={<TreatmentAside treatment={treatment} />}>
        <Notice tone="plain">
          <p>Information for the clinician, who alone prescribes. It is no order.</p>
        </Notice>
        <Indication treatment={treatment} />
        <Against treatment={treatment} />
      </ThreeColumns>
    </KnowledgePage>
  );
}

function Indication({ treatment }: { readonly treatment: Treatment }) {
  const { indication, indicatedFor, indicatedWhen, when, cautionText } = treatment;
  const suspicions = indicatedFor.map((id) => conditionLabels[id]).join("; ");
  return (
    <>
      <FactsList
        facts={[
          { name: "Indication", value: indication ?? "None proven" },
          { name: "Spoken for by", value: suspicions || "No suspicion by itself" },
          { name: "Do not, or with care", value: cautionText ?? "Nothing in the specification" },
        ]}
      />
      {indicatedWhen ? (
        <Section id="indicated" title="What must hold besides">
          <Outline line={outlineOf(indicatedWhen)} facts={null} />
        </Section>
      ) : null}
      {"always" in when ? null : (
        <Section id="when" title="Shown when">
          <p className="mb-2 max-w-[75ch]">{ruleInWords({ when })}</p>
          <Outline line={outlineOf(when)} facts={null} />
        </Section>
      )}
    </>
  );
}

function Against({ treatment }: { readonly treatment: Treatment }) {
  const cautions = cautionsTouching(treatment);
  return (
    <>
      <Section
        id="against"
        title="Reasons of its own against it"
        aside={`${treatment.against.length}`}
      >
        {treatment.against.length === 0 ? <p className="text-quiet">None.</p> : null}
        <ul className="border-t border-line">
          {treatment.against.map(({ id, text, when, sources }) => (
            <li key={id} className="space-y-1 border-b border-line py-1.5">
              <p className="font-medium">{text}</p>
              <details className="text-sm">
                <summary className="touchable cursor-pointer text-accent underline underline-offset-3">
                  When, and what it rests on
                </summary>
                <p className="my-1 max-w-[75ch]">{ruleInWords({ when })}</p>
                <SourcesList citations={sources} />
              </details>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="cautions" title="Cautions that touch it" aside={`${cautions.length}`}>
        {cautions.length === 0 ? <p className="text-quiet">None.</p> : null}
        <ul className="border-t border-line">
          {cautions.map(({ id, text }) => (
            <li key={id} className="border-b border-line py-1.5">
              <TextLink href={entryHref("cautions", id)}>{text}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function TreatmentAside({ treatment }: { readonly treatment: Treatment }) {
  return (
    <>
      <Section id="sources" title="Sources" aside={`${treatment.sources.length}`}>
        <SourcesList citations={treatment.sources} />
      </Section>
      <Section id="conflict" title="Where guidelines disagree">
        <p className="border-t border-line pt-1.5">
          {treatment.conflict ?? "No conflict in the specification."}
        </p>
      </Section>
    </>
  );
}
