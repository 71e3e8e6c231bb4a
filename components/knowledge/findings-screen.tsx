import { cellLook, headLook, rowLinkLook, rowLook, tableLook } from "@/components/table/look";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { findingGroups } from "@/lib/clinical/knowledge/finding-groups";
import { type Finding, findings } from "@/lib/clinical/knowledge/findings";
import { minimumSafetyItems } from "@/lib/clinical/knowledge/minimum-safety-set";
import { pointsToInWords } from "@/lib/features/knowledge/points-to";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";
import { answerNames } from "./knowledge-words";

/** Every question of the catalogue, group by group. */
export function FindingsScreen() {
  return (
    <KnowledgePage
      tab="findings"
      title="Findings"
      summary={`${findings.length} questions in ${findingGroups.length} groups; ${minimumSafetyItems.length} of them form the minimum safety set`}
    >
      <nav aria-label="Groups" className="mb-5 flex flex-wrap gap-x-4 gap-y-1">
        {findingGroups.map(({ id, title }) => (
          <a key={id} href={`#group-${id}`} className="text-accent underline underline-offset-3">
            {title}
          </a>
        ))}
      </nav>
      <div className="space-y-7">
        {findingGroups.map(({ id, title }) => (
          <Group
            key={id}
            id={`group-${id}`}
            title={title}
            members={findings.filter(({ group }) => group === id)}
          />
        ))}
      </div>
    </KnowledgePage>
  );
}

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly members: readonly Finding[];
}

function Group({ id, title, members }: GroupProps) {
  return (
    <Section id={id} title={title} aside={`${members.length}`}>
      <div className="overflow-x-auto">
        <table className={`${tableLook} table-fixed`}>
          <thead>
            <tr>
              <th scope="col" className={headLook}>
                Finding
              </th>
              <th scope="col" className={`${headLook} w-40`}>
                Answer
              </th>
              <th scope="col" className={`${headLook} w-[34%]`}>
                Points to
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((finding) => (
              <Row key={finding.id} finding={finding} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ finding }: { readonly finding: Finding }) {
  return (
    <tr className={rowLook}>
      <td className={cellLook}>
        <TextLink href={entryHref("findings", finding.id)} look={rowLinkLook} data-row>
          {finding.label}
        </TextLink>
        {minimumSafetyItems.includes(finding.id) ? <SafetyMark /> : null}
      </td>
      <td className={cellLook}>
        {finding.unit ? `a number, ${finding.unit}` : answerNames[finding.kind]}
      </td>
      <td className={`${cellLook} text-quiet`}>{pointsToInWords(finding)}</td>
    </tr>
  );
}

/** Member of the minimum safety set. */
export function SafetyMark() {
  return (
    <span className="ml-2 rounded-sm border border-control px-1 text-sm whitespace-nowrap">
      minimum safety set
    </span>
  );
}
