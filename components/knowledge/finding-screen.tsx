import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { cautionsReading, rulesReading } from "@/lib/clinical/engine/rules-reading";
import { findingGroups } from "@/lib/clinical/knowledge/finding-groups";
import { type Finding, findings } from "@/lib/clinical/knowledge/findings";
import { minimumSafetyItems } from "@/lib/clinical/knowledge/minimum-safety-set";
import { byTierThenId } from "@/lib/features/knowledge/list-rules";
import { pointsToInWords } from "@/lib/features/knowledge/points-to";
import { DoesNotApply } from "./does-not-apply";
import { EntryList } from "./entry-list";
import { FactsList } from "./facts-list";
import { FindingAside } from "./finding-aside";
import { SafetyMark } from "./findings-screen";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { answerNames } from "./knowledge-words";
import { RuleLine } from "./rule-line";
import { ThreeColumns } from "./three-columns";

const readingWords = { for: "speaks for it", against: "speaks against it", either: "either way" };

/** One question: how it is asked, what is published about it, and which rules read it. */
export function FindingScreen({ finding }: { readonly finding: Finding }) {
  const group = findingGroups.find(({ id }) => id === finding.group);
  const neighbours = findings.filter((other) => other.group === finding.group);
  const list = (
    <EntryList
      label={group?.title ?? "Findings"}
      current={finding.id}
      entries={neighbours.map(({ id, label }) => ({
        id,
        href: entryHref("findings", id),
        name: label,
      }))}
    />
  );
  return (
    <KnowledgePage
      tab="findings"
      title={finding.label}
      summary={
        <>
          <span className="font-mono">{finding.id}</span> · {group?.title}
          {minimumSafetyItems.includes(finding.id) ? <SafetyMark /> : null}
        </>
      }
    >
      <ThreeColumns list={list} aside={<FindingAside finding={finding} />}>
        <Asked finding={finding} />
        <DoesNotApply finding={finding} />
        <ReadBy finding={finding} />
      </ThreeColumns>
    </KnowledgePage>
  );
}

function Asked({ finding }: { readonly finding: Finding }) {
  const { label, question, kind, options, derived } = finding;
  return (
    <FactsList
      facts={[
        { name: "Clinician’s wording", value: label },
        {
          name: "Patient’s wording",
          value: question ?? "None: examined, measured or read from the record",
        },
        {
          name: "Answer",
          value: derived ? `${answerNames[kind]}; may be computed` : answerNames[kind],
        },
        ...(options
          ? [{ name: "Options", value: options.map((option) => option.label).join(" · ") }]
          : []),
        ...(kind === "number" ? [{ name: "Unit and limits", value: limitsInWords(finding) }] : []),
        { name: "Points to", value: pointsToInWords(finding) },
      ]}
    />
  );
}

function limitsInWords({ unit, min, max, integer }: Finding): string {
  const limits = `${min} to ${max}${integer ? ", whole numbers" : ""}; values outside are refused as impossible`;
  return unit ? `${unit}, ${limits}` : `No unit, ${limits}`;
}

function ReadBy({ finding }: { readonly finding: Finding }) {
  const read = rulesReading(finding.id).toSorted((a, b) => byTierThenId(a.rule, b.rule));
  const cautions = cautionsReading(finding.id);
  return (
    <>
      <Section id="rules" title="Rules that read it" aside={`${read.length}`}>
        {read.length === 0 ? <p className="text-quiet">No rule reads it.</p> : null}
        <ul className="border-t border-line">
          {read.map(({ rule, reading }) => (
            <RuleLine key={rule.id} rule={rule}>
              {readingWords[reading]}
            </RuleLine>
          ))}
        </ul>
      </Section>
      {cautions.length > 0 ? (
        <Section id="cautions" title="Cautions that read it" aside={`${cautions.length}`}>
          <ul className="border-t border-line">
            {cautions.map(({ id, text }) => (
              <li key={id} className="border-b border-line py-1.5">
                <TextLink href={entryHref("cautions", id)}>{text}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
