import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type Investigation, investigations } from "@/lib/clinical/knowledge/investigations";
import { withinText } from "@/lib/features/follow-up/within-text";
import { cautionsAffecting, rulesAdvising } from "@/lib/features/knowledge/advising-rules";
import { loincStatusWords } from "@/lib/features/knowledge/loinc-status";
import { EntryList } from "./entry-list";
import { FactsList } from "./facts-list";
import { Instead } from "./instead";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { contrastWords, modalityNames } from "./knowledge-words";
import { RuleLine, RuleLines } from "./rule-line";
import { ThreeColumns } from "./three-columns";

/** One test: which rules ask for it, what has to be minded, and what may be done in its place. */
export function InvestigationScreen({ test }: { readonly test: Investigation }) {
  const neighbours = investigations.filter(({ modality }) => modality === test.modality);
  const list = (
    <EntryList
      label={modalityNames[test.modality]}
      current={test.id}
      entries={neighbours.map(({ id, shortLabel }) => ({
        id,
        href: entryHref("investigations", id),
        name: shortLabel,
      }))}
    />
  );
  return (
    <KnowledgePage
      tab="investigations"
      title={test.shortLabel}
      summary={<span className="font-mono">{test.id}</span>}
    >
      <ThreeColumns list={list} aside={<Minded test={test} />}>
        <FactsList
          facts={[
            { name: "Label", value: test.label },
            { name: "Modality", value: modalityNames[test.modality] },
            { name: "Contrast", value: contrastWords(test.contrast) },
            { name: "LOINC", value: <Loinc test={test} /> },
          ]}
        />
        <Advised test={test} />
      </ThreeColumns>
    </KnowledgePage>
  );
}

function Loinc({ test: { loinc, loincStatus } }: { readonly test: Investigation }) {
  if (loinc === null) return <span className="text-quiet">No code</span>;
  return (
    <>
      <span className="font-mono">{loinc}</span>{" "}
      <span className="text-quiet">{loincStatusWords(loincStatus)}</span>
    </>
  );
}

function Advised({ test }: { readonly test: Investigation }) {
  const { required, consider, avoid } = rulesAdvising(test.id);
  return (
    <>
      <Section id="required" title="Rules that require it" aside={`${required.length}`}>
        {required.length === 0 ? <p className="text-quiet">None.</p> : null}
        <ul className="border-t border-line">
          {required.map(({ rule, within }) => (
            <RuleLine key={rule.id} rule={rule}>
              {withinText(within)}
            </RuleLine>
          ))}
        </ul>
      </Section>
      <Section id="consider" title="Rules that consider it" aside={`${consider.length}`}>
        <RuleLines rules={consider} none="None." />
      </Section>
      <Section id="avoid" title="Rules that speak against it" aside={`${avoid.length}`}>
        <RuleLines rules={avoid} none="None." />
      </Section>
    </>
  );
}

function Minded({ test }: { readonly test: Investigation }) {
  const cautions = cautionsAffecting(test.id);
  return (
    <>
      <Section id="cautions" title="Cautions that affect it" aside={`${cautions.length}`}>
        {cautions.length === 0 ? <p className="text-quiet">None.</p> : null}
        <ul className="border-t border-line">
          {cautions.map(({ id, text }) => (
            <li key={id} className="border-b border-line py-1.5">
              <TextLink href={entryHref("cautions", id)}>{text}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
      <Instead test={test.id} />
    </>
  );
}
