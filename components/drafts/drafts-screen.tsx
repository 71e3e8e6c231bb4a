import { Page } from "@/components/layout/page";
import { countWords } from "@/components/table/count-words";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import type { DraftsListed } from "@/lib/features/drafts/view";
import type { DiscardAbilities } from "./discard-abilities";
import { DraftList } from "./draft-list";

interface Props {
  readonly drafts: DraftsListed;
  readonly may: DiscardAbilities;
}

/** What the signed-in person entered and did not record. */
export function DraftsScreen({ drafts: { rows, count }, may }: Props) {
  return (
    <Page
      title="My drafts"
      summary="Only you can read what a draft says. Above routine, one that is untouched for 30 minutes also shows on Review, without its answers."
    >
      {rows.length === 0 ? (
        <Empty title="You have no open draft">
          <p>
            Whatever you enter is kept as a draft until it is recorded. Find a patient under{" "}
            <TextLink href="/patients">Patients</TextLink> to record a presentation.
          </p>
        </Empty>
      ) : (
        <>
          <DraftList rows={rows} may={may} />
          <p className="mt-2 text-sm text-quiet">
            {rows.length} shown of {countWords(count, "draft", "drafts")}
          </p>
        </>
      )}
    </Page>
  );
}
