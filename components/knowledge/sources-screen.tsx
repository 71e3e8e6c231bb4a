import { cellLook, headLook, rowLinkLook, rowLook, tableLook } from "@/components/table/look";
import { TextLink } from "@/components/ui/text-link";
import { type Source, sources } from "@/lib/clinical/knowledge/sources";
import { countCiting } from "@/lib/features/knowledge/citing";
import { dateWords } from "@/lib/features/summaries/date-words";
import { entryHref } from "./knowledge-address";
import { KnowledgePage } from "./knowledge-page";

/** The register of sources. */
export function SourcesScreen() {
  return (
    <KnowledgePage
      tab="sources"
      title="Sources"
      summary={`${sources.length} guidelines, studies and other sources, with how each was seen and how much rests on it`}
    >
      <div className="overflow-x-auto">
        <table className={`${tableLook} table-fixed`}>
          <caption className="sr-only">Sources</caption>
          <thead>
            <tr>
              <th scope="col" className={`${headLook} w-36`}>
                Key
              </th>
              <th scope="col" className={headLook}>
                Source
              </th>
              <th scope="col" className={`${headLook} w-28`}>
                Published
              </th>
              <th scope="col" className={`${headLook} hidden w-[28%] lg:table-cell`}>
                How it was seen
              </th>
              <th scope="col" className={`${headLook} w-20`}>
                Cited by
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <Row key={source.id} source={source} />
            ))}
          </tbody>
        </table>
      </div>
    </KnowledgePage>
  );
}

function Row({ source: { id, title, published, seen } }: { readonly source: Source }) {
  return (
    <tr className={rowLook}>
      <td className={`${cellLook} font-mono break-words`}>{id}</td>
      <td className={cellLook}>
        <TextLink href={entryHref("sources", id)} look={rowLinkLook} data-row>
          {title}
        </TextLink>
      </td>
      <td className={cellLook}>
        {published ? dateWords(published) : <span className="text-quiet">not given</span>}
      </td>
      <td className={`${cellLook} hidden text-quiet lg:table-cell`}>{seen}</td>
      <td className={cellLook}>{countCiting(id)}</td>
    </tr>
  );
}
