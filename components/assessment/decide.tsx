import { randomUUID } from "node:crypto";
import { declineReasonLabels, declineReasons } from "@/lib/features/presentations/decision-reasons";
import type { RecommendationView } from "@/lib/features/presentations/view";
import { DecideForms } from "./decide-forms";

interface Props {
  readonly recommendation: RecommendationView;
  readonly label: string;
}

/** Accept, or decline with a reason. Sending the same decision twice decides once. */
export function Decide({ recommendation, label }: Props) {
  return (
    <DecideForms
      recommendationId={recommendation.id}
      version={recommendation.version}
      label={label}
      idempotencyKey={randomUUID()}
      reasons={declineReasons.map((value) => ({ value, label: declineReasonLabels[value] }))}
    />
  );
}
