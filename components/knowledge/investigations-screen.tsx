import { cellLook, headLook, rowLinkLook, rowLook, tableLook } from "@/components/table/look";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type Investigation, investigations } from "@/lib/clinical/knowledge/investigations";
import type { Modality } from "@/lib/clinical/knowledge/model";
import { rulesAdvising } from "@/lib/features/knowledge/advising-rules";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { contrastWords, modalityNames } from "./knowledge-words";

const modalities = Object.keys(modalityNames) as Modality[];

/** Every test, by how it is done, with how many rules say something about it. */
export function InvestigationsScreen() {
  return (
    <KnowledgePage
      tab="investigations"
      title="Investigations"
      summary={`${investigations.length} tests, with the number of rules that require, consider or speak against each`}
    >
      <div className="space-y-7">
        {modalities.map((modality) => (
          <Group
            key={modality}
            modality={modality}
            tests={investigations.filter((test) => test.modality === modality)}
          />
        ))}
      </div>
    </KnowledgePage>
  );
}

interface GroupProps {
  readonly modality: Modality;
  readonly tests: readonly Investigation[];
}

function Group({ modality, tests }: GroupProps) {
  return (
    <Section id={modality} title={modalityNames[modality]} aside={`${tests.length}`}>
      <div className="overflow-x-auto">
        <table className={`${tableLook} table-fixed`}>
          <caption className="sr-only">{modalityNames[modality]}</caption>
          <thead>
            <tr>
              <th scope="col" className={headLook}>
                Test
              </th>
              {["Contrast", "Required", "Consider", "Avoid"].map((name) => (
                <th key={name} scope="col" className={`${headLook} w-22`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tests.map((test) => (
              <Row key={test.id} test={test} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ test }: { readonly test: Investigation }) {
  const { required, consider, avoid } = rulesAdvising(test.id);
  return (
    <tr className={rowLook}>
      <td className={cellLook}>
        <TextLink href={entryHref("investigations", test.id)} look={rowLinkLook} data-row>
          {test.shortLabel}
        </TextLink>
      </td>
      <td className={`${cellLook} text-quiet`}>{contrastWords(test.contrast)}</td>
      {[required, consider, avoid].map((rules, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns
        <td key={place} className={`${cellLook} ${rules.length === 0 ? "text-quiet" : ""}`}>
          {rules.length}
        </td>
      ))}
    </tr>
  );
}
