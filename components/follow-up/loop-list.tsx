import type { LoopRow, Person } from "@/lib/features/follow-up/view";
import type { LoopAbilities } from "./loop-abilities";
import { LoopItem } from "./loop-item";
import type { LoopPlace } from "./loop-place";

interface Props {
  readonly loops: readonly LoopRow[];
  readonly may: LoopAbilities;
  readonly place: LoopPlace;
  readonly people?: readonly Person[];
  /** The id of the form that takes several at once. */
  readonly selectedBy?: string | undefined;
}

const nobody: readonly Person[] = [];

/** Loops, one after another. */
export function LoopList({ loops, may, place, people = nobody, selectedBy }: Props) {
  if (loops.length === 0) return <p className="border-t border-line pt-2 text-quiet">No loop.</p>;
  return (
    <ul className="border-t border-line bg-surface">
      {loops.map((loop) => (
        <LoopItem key={loop.id} loop={loop} {...{ may, place, people, selectedBy }} />
      ))}
    </ul>
  );
}
