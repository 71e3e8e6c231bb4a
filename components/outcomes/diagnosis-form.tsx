"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormValues } from "@/components/form/form-state";
import { SelectField } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { recordDiagnosisAction } from "@/lib/features/outcomes/actions";
import {
  type DiagnosisQuestion,
  diagnosisQuestions,
} from "@/lib/features/outcomes/diagnosis-choices";
import { CheckField } from "./check-field";

interface Props {
  readonly presentationId: string;
  /** The loop that was closed by it; null: none in particular. */
  readonly loopId: string | null;
  /** The diagnosis that is corrected, with what it says now; null: a new one. */
  readonly corrected: { readonly id: string; readonly values: FormValues } | null;
  readonly idempotencyKey: string;
}

/** Asks for a confirmed diagnosis and for how the patient was then. Nothing is chosen beforehand. */
export function DiagnosisForm({ presentationId, loopId, corrected, idempotencyKey }: Props) {
  return (
    <ActionForm
      action={recordDiagnosisAction}
      prefix={corrected ? "correct-" : ""}
      initial={corrected?.values ?? {}}
      enterSends={false}
      look="space-y-5"
    >
      <input type="hidden" name="presentationId" value={presentationId} />
      <input type="hidden" name="loopId" value={loopId ?? ""} />
      <input type="hidden" name="replacesId" value={corrected?.id ?? ""} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-2">
        <Question name="condition" empty="Choose the diagnosis" />
        <TextField
          name="diagnosis"
          label="In words"
          hint="Type, site and primary tumour as reported; needed for another diagnosis"
          autoComplete="off"
        />
        <div>
          <TextField
            name="diagnosedOn"
            label="Day of the diagnosis"
            hint="05-Apr-2026 or 2026-04-05"
            autoComplete="off"
            width="w-40 font-mono"
          />
          <CheckField name="dayNotKnown" label="The day is not known" />
        </div>
        <Question name="confirmedBy" empty="Choose how" />
        <Question name="staging" empty="Choose" />
        <TextField name="stage" label="Stage as reported" autoComplete="off" width="w-full" />
      </div>
      <fieldset className="border-t border-line pt-3">
        <legend className="float-left mb-3 w-full font-semibold">When it was diagnosed</legend>
        <div className="clear-both grid items-start gap-x-6 gap-y-4 sm:grid-cols-2">
          <Question name="walking" empty="Choose" />
          <Question name="continence" empty="Choose" />
          <Question name="frankel" empty="Choose the grade" />
          <Question name="ecog" empty="Choose the grade" />
        </div>
      </fieldset>
      {corrected ? (
        <TextField name="reason" label="Why it is corrected" autoComplete="off" width="w-full" />
      ) : null}
      <Submit>{corrected ? "Record the correction" : "Record the diagnosis"}</Submit>
    </ActionForm>
  );
}

function Question({ name, empty }: { readonly name: DiagnosisQuestion; readonly empty: string }) {
  const { label, choices } = diagnosisQuestions[name];
  return <SelectField name={name} label={label} options={choices} empty={empty} />;
}
