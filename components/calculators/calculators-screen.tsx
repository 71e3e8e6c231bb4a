import { Page } from "@/components/layout/page";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { calculators } from "@/lib/clinical/calculators/calculators";
import type { CalculatorTopic } from "@/lib/clinical/calculators/model";
import { LinkedList } from "./linked-list";

const topics: readonly (readonly [CalculatorTopic, string])[] = [
  ["spine_cancer", "Cancer in the spine"],
  ["likelihood", "Counts of features"],
  ["laboratory", "Laboratory"],
  ["patient_reported", "Reported by the patient"],
];

/** Every calculator there is, and every instrument that is not one here, with the reason. */
export function CalculatorsScreen() {
  return (
    <Page
      title="Calculators"
      summary="Scores and counts for the clinician. Nothing entered here is stored."
    >
      <div className="max-w-5xl space-y-6">
        {topics.map(([topic, title]) => (
          <Section key={topic} id={topic} title={title}>
            <ul className="border-t border-line">
              {calculators
                .filter((calculator) => calculator.topic === topic)
                .map(({ id, title: name, purpose }) => (
                  <li
                    key={id}
                    className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
                  >
                    <TextLink href={`/calculators/${id}`}>{name}</TextLink>
                    <p className="text-quiet">{purpose}</p>
                  </li>
                ))}
            </ul>
          </Section>
        ))}
        <LinkedList />
      </div>
    </Page>
  );
}
