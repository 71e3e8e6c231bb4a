import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { RevisionRow } from "@/lib/features/presentations/revisions-view";
import { reasonWords } from "@/lib/features/summaries/revision-words";
import { IncompleteBadge, TierBadge } from "./tier-badge";

interface Props {
  readonly presentationId: string;
  readonly revisions: readonly RevisionRow[];
  /** The one on this page; the latest where nothing is said. */
  readonly shown?: number;
}

/** Who recorded and who amended it, when and why, the latest first; each can be read. Nothing before the first amendment. */
export function RevisionList({ presentationId, revisions, shown = revisions.length }: Props) {
  if (revisions.length < 2) return null;
  return (
    <Section id="revisions" title="Revisions" aside={`${revisions.length}`}>
      <ol className="border-t border-line text-sm">
        {revisions.toReversed().map((row) => (
          <li
            key={row.revision}
            aria-current={row.revision === shown ? "true" : undefined}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-b border-line px-2 py-1.5 aria-[current]:bg-sunken"
          >
            <div>
              <p className="font-medium">
                {row.revision === shown ? (
                  <>Revision {row.revision} (this one)</>
                ) : (
                  <TextLink href={addressOf(presentationId, row, revisions.length)}>
                    Revision {row.revision}
                    {row.revision === revisions.length ? " (current)" : ""}
                  </TextLink>
                )}
              </p>
              <p>
                <Moment at={row.recordedAt} /> by {row.recordedBy}
                {row.reason ? `: ${reasonWords(row)}` : ""}
              </p>
              <p className="text-quiet">
                {row.changed ? changedWords(row.changed) : "as first recorded"}
                {row.knowledgeVersion ? ` · knowledge ${row.knowledgeVersion}` : ""}
              </p>
            </div>
            <p className="flex flex-col items-end gap-1">
              <TierBadge tier={row.tier} />
              {row.incomplete && row.tier ? <IncompleteBadge /> : null}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function addressOf(id: string, { revision }: RevisionRow, latest: number) {
  return revision === latest
    ? (`/presentations/${id}` as const)
    : (`/presentations/${id}/revisions/${revision}` as const);
}

/** "3 answers and the free text changed" */
function changedWords({ answers, freeText }: NonNullable<RevisionRow["changed"]>): string {
  const counted = answers === 1 ? "1 answer" : `${answers} answers`;
  const parts = [answers > 0 ? counted : null, freeText ? "the free text" : null];
  const changed = parts.filter((part) => part !== null).join(" and ");
  return changed ? `${changed} changed` : "no answer changed";
}
