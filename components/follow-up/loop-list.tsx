import type { LoopRow } from "@/lib/features/follow-up/view";
import type { LoopAbilities } from "./loop-abilities";
import { LoopItem } from "./loop-item";

interface Props {
  readonly loops: readonly LoopRow[];
  readonly may: LoopAbilities;
  /** Beside a presentation there is no need to say for whom. */
  readonly place: "board" | "presentation" | "chart";
}

/** Loops, one after another. */
export function LoopList({ loops, may, place }: Props) {
  if (loops.length === 0) return <p className="border-t border-line pt-2 text-quiet">No loop.</p>;
  return (
    <ul className="border-t border-line bg-surface">
      {loops.map((loop) => (
        <LoopItem key={loop.id} loop={loop} may={may} place={place} />
      ))}
    </ul>
  );
}
