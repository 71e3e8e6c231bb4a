import { outcomesOfEach } from "@/lib/features/follow-up/each-schema";
import { loopOutcomeLabels } from "@/lib/features/follow-up/schema";
import type { LoopRow } from "@/lib/features/follow-up/view";
import { CloseSelectedForm } from "./close-selected-form";
import { type LoopAbilities, mayClose } from "./loop-abilities";
import { toSelectedLoop } from "./selected-loop";
import { SelectedPage } from "./selected-page";

interface Props {
  readonly loops: readonly LoopRow[];
  readonly asked: number;
  readonly may: LoopAbilities;
}

/** Several loops, each closed by its own outcome with its own reason: there is no "close all the same". */
export function CloseSelectedScreen({ loops, asked, may }: Props) {
  const closable = loops.filter((loop) => mayClose(loop, may));
  return (
    <SelectedPage
      title="Close selected loops"
      summary="Each needs its own outcome and its own reason; each is closed on its own"
      asked={asked}
      usable={closable.length}
      otherwise="closed meanwhile, not yours to close, or with a result that nobody has reviewed"
    >
      <CloseSelectedForm
        loops={closable.map(toSelectedLoop)}
        outcomes={outcomesOfEach.map((value) => ({ value, label: loopOutcomeLabels[value] }))}
      />
    </SelectedPage>
  );
}
