"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormValues } from "@/components/form/form-state";
import type { SegmentOption } from "@/components/form/segmented";
import { Submit } from "@/components/form/submit";
import { amendPatientAction } from "@/lib/features/patients/actions";
import { BesideSimilar } from "./beside-similar";
import { IdentityFields } from "./identity-fields";
import { PatientVersion } from "./patient-version";
import { Prefilled } from "./prefilled";

interface Props {
  readonly patientId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly registered: FormValues;
  readonly sexes: readonly SegmentOption[];
}

/** Corrects a registration. Where somebody else was faster, both values stand beside each field. */
export function EditForm({ registered, sexes, ...patient }: Props) {
  return (
    <ActionForm action={amendPatientAction}>
      <PatientVersion {...patient} />
      <BesideSimilar>
        <Prefilled values={registered}>
          <IdentityFields sexes={sexes} />
        </Prefilled>
        <Submit>Save the correction</Submit>
      </BesideSimilar>
    </ActionForm>
  );
}
