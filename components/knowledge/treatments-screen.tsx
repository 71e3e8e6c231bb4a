import { cellLook, headLook, rowLinkLook, rowLook, tableLook } from "@/components/table/look";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { TreatmentShape } from "@/lib/clinical/knowledge/model";
import { type Treatment, treatments } from "@/lib/clinical/knowledge/treatments";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { topicNames } from "./knowledge-words";

const topics = Object.keys(topicNames) as TreatmentShape["topic"][];

/** Every management option, by topic. */
export function TreatmentsScreen() {
  return (
    <KnowledgePage
      tab="treatments"
      title="Treatments"
      summary={`${treatments.length} management options; information for the clinician, who alone prescribes`}
    >
      <div className="space-y-7">
        {topics.map((topic) => (
          <Topic
            key={topic}
            topic={topic}
            options={treatments.filter((treatment) => treatment.topic === topic)}
          />
        ))}
      </div>
    </KnowledgePage>
  );
}

interface TopicProps {
  readonly topic: TreatmentShape["topic"];
  readonly options: readonly Treatment[];
}

function Topic({ topic, options }: TopicProps) {
  if (options.length === 0) return null;
  return (
    <Section id={topic} title={topicNames[topic]} aside={`${options.length}`}>
      <div className="overflow-x-auto">
        <table className={`${tableLook} table-fixed`}>
          <caption className="sr-only">{topicNames[topic]}</caption>
          <thead>
            <tr>
              {["Option", "Indication", "Caution"].map((name) => (
                <th key={name} scope="col" className={headLook}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.map(({ id, label, indication, cautionText }) => (
              <tr key={id} className={rowLook}>
                <td className={`${cellLook} align-top`}>
                  <TextLink href={entryHref("treatments", id)} look={rowLinkLook} data-row>
                    {label}
                  </TextLink>
                </td>
                <td className={`${cellLook} align-top`}>{indication ?? "None proven"}</td>
                <td className={`${cellLook} align-top`}>{cautionText ?? "None"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
