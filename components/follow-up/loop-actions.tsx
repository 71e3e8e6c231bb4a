import { randomUUID } from "node:crypto";
import { loopOutcomeLabels, loopOutcomes, loopStateLabels } from "@/lib/features/follow-up/schema";
import type { LoopRow } from "@/lib/features/follow-up/view";
import { CloseForm } from "./close-form";
import { type LoopAbilities, mayClose, possibleSteps } from "./loop-abilities";
import { ProgressForm } from "./progress-form";

interface Props {
  readonly loop: LoopRow;
  readonly may: LoopAbilities;
}

/** What the reader may do with a loop: record the next step, or close it with an outcome. */
export function LoopActions({ loop, may }: Props) {
  const steps = possibleSteps(loop, may);
  const about = `${loop.title}, ${loop.patient.familyName}`;
  return (
    <div className="screen-only ml-auto flex justify-end">
      {steps.length > 0 ? (
        <ProgressForm
          key={`step-${loop.version}`}
          loopId={loop.id}
          version={loop.version}
          idempotencyKey={randomUUID()}
          about={about}
          steps={steps.map((value) => ({ value, label: loopStateLabels[value] }))}
        />
      ) : null}
      {mayClose(loop, may) ? (
        <CloseForm
          key={`close-${loop.version}`}
          loopId={loop.id}
          version={loop.version}
          idempotencyKey={randomUUID()}
          about={about}
          outcomes={loopOutcomes.map((value) => ({ value, label: loopOutcomeLabels[value] }))}
        />
      ) : null}
    </div>
  );
}
