import type { Facts } from "@/lib/clinical/engine/facts";
import { type Standing, standingOf } from "@/lib/clinical/engine/standing";
import type { CautionCondition } from "@/lib/clinical/knowledge/model";

interface Props {
  readonly condition: CautionCondition;
  readonly facts: Facts;
}

/** How one line stands with a patient's answers, in words. Unanswered is said, and is never "no". */
export function StandingMark({ condition, facts }: Props) {
  const { words, look } = markOf(standingOf(condition, facts));
  return (
    <span className={`ml-2 rounded-sm border px-1 text-sm whitespace-nowrap ${look}`}>{words}</span>
  );
}

function markOf({ now, may, must }: Standing): { readonly words: string; readonly look: string } {
  if (must) return { words: "holds", look: "border-ink font-medium text-ink" };
  if (now) return { words: "holds so far, not all asked", look: "border-control text-ink" };
  if (may) return { words: "not known", look: "hatched border-control text-ink" };
  return { words: "does not hold", look: "border-line text-quiet" };
}
