import { countWords } from "@/components/table/count-words";
import { Section } from "@/components/ui/section";
import type { DraftsListed } from "@/lib/features/drafts/view";
import type { DiscardAbilities } from "./discard-abilities";
import { DraftList } from "./draft-list";

interface Props {
  readonly drafts: DraftsListed;
  readonly mayDiscard: DiscardAbilities;
}

/** What was entered, is above routine so far, and nobody recorded; nothing where there is none. */
export function DraftsLeftAlone({ drafts: { rows, count }, mayDiscard }: Props) {
  if (rows.length === 0) return null;
  const total = countWords(count, "draft", "drafts");
  return (
    <div className="mb-5">
      <Section
        id="drafts-left-alone"
        title="Drafts not recorded"
        aside={`Above routine so far, untouched for 30 minutes or more: ${rows.length < count.value ? `${rows.length} shown of ` : ""}${total}`}
      >
        <DraftList rows={rows} may={mayDiscard} authors />
      </Section>
    </div>
  );
}
