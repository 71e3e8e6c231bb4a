"use client";

import { ScaleRow } from "@/components/calculators/scale-row";
import { YesNoRow } from "@/components/calculators/yes-no-row";
import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { recordScoreAction } from "@/lib/features/outcomes/actions";
import { questionsOf, type ScoreMeasure } from "@/lib/features/outcomes/score-measures";

interface Props {
  readonly patientId: string;
  readonly measure: ScoreMeasure;
  readonly idempotencyKey: string;
}

/** A questionnaire to answer. Every item starts as not answered. */
export function ScoreForm({ patientId, measure, idempotencyKey }: Props) {
  return (
    <ActionForm action={recordScoreAction} enterSends={false} look="space-y-4">
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="measure" value={measure} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <TextField
        name="scoredOn"
        label="Day it was answered"
        hint="05-Apr-2026 or 2026-04-05"
        autoComplete="off"
        width="w-40 font-mono"
      />
      <div className="border-t border-line">
        {questionsOf(measure).map((question, n) => {
          if (question.kind !== "choice") return null;
          const input = { ...question, id: `items.${question.id}` };
          return measure === "rmdq" ? (
            <YesNoRow key={input.id} input={input} number={n + 1} />
          ) : (
            <ScaleRow key={input.id} input={input} />
          );
        })}
      </div>
      <Submit>Record the score</Submit>
    </ActionForm>
  );
}
