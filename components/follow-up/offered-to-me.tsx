import { Section } from "@/components/ui/section";
import type { LoopRow, Person } from "@/lib/features/follow-up/view";
import type { LoopAbilities } from "./loop-abilities";
import { LoopList } from "./loop-list";

interface Props {
  readonly loops: readonly LoopRow[];
  readonly may: LoopAbilities;
  readonly people: readonly Person[];
}

/** What colleagues offer to the reader stands above everything else until it is answered. */
export function OfferedToMe({ loops, may, people }: Props) {
  if (loops.length === 0) return null;
  return (
    <div className="mb-6">
      <Section
        id="offered-to-me"
        title="Offered to you: accept or refuse"
        aside="The owner stays responsible until you accept"
      >
        <LoopList {...{ loops, may, people }} place="offered" />
      </Section>
    </div>
  );
}
