import type { LoopRow, Person } from "@/lib/features/follow-up/view";
import { HandOverSelectedForm } from "./hand-over-selected-form";
import { toSelectedLoop } from "./selected-loop";
import { SelectedPage } from "./selected-page";

interface Props {
  readonly loops: readonly LoopRow[];
  readonly asked: number;
  readonly people: readonly Person[];
}

/** Several loops offered to one colleague, who accepts or refuses each. */
export function HandOverSelectedScreen({ loops, asked, people }: Props) {
  const offerable = loops.filter(({ handOvers }) => handOvers.includes("offer"));
  return (
    <SelectedPage
      title="Hand over selected loops"
      summary="Each is offered on its own; its owner stays responsible until it is accepted"
      asked={asked}
      usable={offerable.length}
      otherwise="closed meanwhile, offered already, unassigned, or not yours to offer"
    >
      <HandOverSelectedForm
        loops={offerable.map(toSelectedLoop)}
        people={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </SelectedPage>
  );
}
