import { randomUUID } from "node:crypto";
import type { HandOverStep } from "@/lib/features/follow-up/hand-over-steps";
import { loopOutcomeLabels, loopOutcomes, loopStateLabels } from "@/lib/features/follow-up/schema";
import type { LoopRow, Person } from "@/lib/features/follow-up/view";
import { CloseForm } from "./close-form";
import { HandOverForm } from "./hand-over-form";
import { type LoopAbilities, mayClose, possibleSteps } from "./loop-abilities";
import type { LoopPlace } from "./loop-place";
import { OneStep, RefuseForm } from "./offer-forms";
import { ProgressForm } from "./progress-form";
import { ResultLinks } from "./result-links";

interface Props {
  readonly loop: LoopRow;
  readonly may: LoopAbilities;
  /** To whom a loop can be handed; empty where that is done on the board. */
  readonly people: readonly Person[];
  readonly place: LoopPlace;
}

const answers: readonly HandOverStep[] = ["accept", "refuse"];
const atOnce = ["accept", "withdraw", "take"] as const;

/** What the reader may do with a loop: record the next step, hand it over, close it with an outcome; an offer is answered first. */
export function LoopActions({ loop, may, people, place }: Props) {
  const { id, version } = loop;
  const asked = loop.handOvers.includes("accept");
  const handOvers = loop.handOvers.filter((step) => !asked || answers.includes(step));
  const steps = asked ? [] : possibleSteps(loop, may);
  const about = `${loop.title}, ${loop.patient.familyName}`;
  const others = people.filter((person) => person.id !== loop.owner?.id);
  const handsOn = handOvers.includes("offer") || handOvers.includes("reassign");
  const form = () => ({ loopId: id, version, idempotencyKey: randomUUID(), about });
  return (
    <div className="screen-only ml-auto flex flex-wrap justify-end gap-x-1">
      {atOnce
        .filter((step) => handOvers.includes(step))
        .map((step) => (
          <OneStep key={`${step}-${version}`} step={step} place={place} {...form()} />
        ))}
      {asked ? <RefuseForm key={`refuse-${version}`} place={place} {...form()} /> : null}
      {handsOn && others.length > 0 ? (
        <HandOverForm key={`hand-${version}`} steps={handOvers} people={others} {...form()} />
      ) : null}
      <ResultLinks loop={loop} may={may} />
      {steps.length > 0 ? (
        <ProgressForm
          key={`step-${version}`}
          steps={steps.map((value) => ({ value, label: loopStateLabels[value] }))}
          {...form()}
        />
      ) : null}
      {!asked && mayClose(loop, may) ? (
        <CloseForm
          key={`close-${version}`}
          outcomes={loopOutcomes.map((value) => ({ value, label: loopOutcomeLabels[value] }))}
          {...form()}
        />
      ) : null}
    </div>
  );
}
