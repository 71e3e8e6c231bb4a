import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { SearchGroup, SearchHit, SearchResult } from "@/lib/features/knowledge/view";
import { entryHref } from "./knowledge-address";
import { kindNames } from "./knowledge-words";

const shownAtOnce = 8;

/** What was found, by kind, what is named so before what mentions it. */
export function SearchResults({ result }: { readonly result: SearchResult }) {
  const { query, total, groups } = result;
  if (total === 0) return <NothingFound query={query} />;
  return (
    <div className="space-y-6">
      <p role="status" className="flex flex-wrap gap-x-4 gap-y-1">
        <span>
          <span className="font-medium">{total}</span> found for “{query}”:
        </span>
        {groups.map(({ kind, hits }) => (
          <a key={kind} href={`#${kind}`} className="text-accent underline underline-offset-3">
            {kindNames[kind]} {hits.length}
          </a>
        ))}
      </p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { kind, hits } }: { readonly group: SearchGroup }) {
  const first = hits.slice(0, shownAtOnce);
  const rest = hits.slice(shownAtOnce);
  const aside = rest.length === 0 ? `${hits.length}` : `${first.length} of ${hits.length} shown`;
  return (
    <Section id={kind} title={kindNames[kind]} aside={aside}>
      <Hits kind={kind} hits={first} />
      {rest.length > 0 ? (
        <details>
          <summary className="touchable inline-flex cursor-pointer items-center py-1 text-accent underline underline-offset-3">
            Show the other {rest.length}
          </summary>
          <Hits kind={kind} hits={rest} />
        </details>
      ) : null}
    </Section>
  );
}

function Hits({
  kind,
  hits,
}: {
  readonly kind: SearchGroup["kind"];
  readonly hits: readonly SearchHit[];
}) {
  return (
    <ul className="border-t border-line bg-surface">
      {hits.map(({ id, title, detail }) => (
        <li key={id} className="border-b border-line px-3 py-1.5">
          <p>
            <TextLink href={entryHref(kind, id)}>{title}</TextLink>{" "}
            <span className="ml-1 font-mono text-sm break-all text-quiet">{id}</span>
          </p>
          {detail ? (
            <p className="line-clamp-2 max-w-[110ch] text-sm text-quiet">{detail}</p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function NothingFound({ query }: { readonly query: string }) {
  return (
    <Empty title={`Nothing found for “${query}”`}>
      <p>
        Searched: labels, questions, ids, words of rules and sources of all findings, rules,
        investigations, treatments, cautions, conditions and sources. Every word has to occur; try
        fewer words. Patients are found under <TextLink href="/patients">Patients</TextLink>, not
        here.
      </p>
    </Empty>
  );
}
