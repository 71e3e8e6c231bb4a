"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { answerAbsenceAction } from "@/lib/features/team/actions";

const words = { accept: "Accept", refuse: "Refuse", cancel: "Cancel" } as const;

interface Props {
  readonly absenceId: string;
  readonly idempotencyKey: string;
  readonly about: string;
  readonly answers: readonly (keyof typeof words)[];
}

/** Accepts or refuses to cover, or cancels an absence. */
export function AbsenceAnswer({ absenceId, idempotencyKey, about, answers }: Props) {
  return (
    <ActionForm action={answerAbsenceAction} prefix={`absence-${absenceId}-`} look="flex gap-2">
      <input type="hidden" name="absenceId" value={absenceId} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {answers.map((answer) => (
        <Submit
          key={answer}
          name="answer"
          value={answer}
          variant={answer === "accept" ? "primary" : "secondary"}
          label={`${words[answer]}: ${about}`}
        >
          {words[answer]}
        </Submit>
      ))}
    </ActionForm>
  );
}
