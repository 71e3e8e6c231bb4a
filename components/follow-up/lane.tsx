import { Section } from "@/components/ui/section";
import type { Lane as LaneId, LoopRow, Person } from "@/lib/features/follow-up/view";
import type { LoopAbilities } from "./loop-abilities";
import { LoopList } from "./loop-list";

const laneTitles: Readonly<Record<LaneId, string>> = {
  late: "Late",
  today: "Today",
  this_week: "This week",
  later: "Later",
};

interface Props {
  readonly lane: LaneId;
  readonly loops: readonly LoopRow[];
  readonly may: LoopAbilities;
  readonly people: readonly Person[];
  readonly selectedBy: string | undefined;
}

/** The loops that fall due together. */
export function Lane({ lane, loops, may, people, selectedBy }: Props) {
  if (loops.length === 0) return null;
  return (
    <Section
      id={`lane-${lane}`}
      title={laneTitles[lane]}
      aside={loops.length === 1 ? "1 loop" : `${loops.length} loops`}
    >
      <LoopList {...{ loops, may, people, selectedBy }} place="board" />
    </Section>
  );
}
