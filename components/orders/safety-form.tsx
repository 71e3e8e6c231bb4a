"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormValues } from "@/components/form/form-state";
import { Submit } from "@/components/form/submit";
import { recordOrderSafetyAction } from "@/lib/features/orders/actions";
import { AskedAgain } from "./asked-again";
import { SafetyField, type SafetyQuestion } from "./safety-field";

interface Props {
  readonly presentationId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly questions: readonly SafetyQuestion[];
  readonly initial: FormValues;
}

/** The questions before a test. What is left open stays not asked, and nothing waits for it. */
export function SafetyForm({ presentationId, version, idempotencyKey, questions, initial }: Props) {
  return (
    <ActionForm
      action={recordOrderSafetyAction}
      prefix="safety-"
      initial={initial}
      look="grid gap-x-8 gap-y-3 sm:grid-cols-2"
    >
      <input type="hidden" name="presentationId" value={presentationId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {questions.map((question) => (
        <div key={question.name}>
          <SafetyField question={question} />
          {question.answered ? <AskedAgain question={question} /> : null}
        </div>
      ))}
      <div className="self-end">
        <Submit>Keep the answers</Submit>
      </div>
    </ActionForm>
  );
}
