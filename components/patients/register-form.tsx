"use client";

import { ActionForm } from "@/components/form/action-form";
import type { SegmentOption } from "@/components/form/segmented";
import { Submit } from "@/components/form/submit";
import { registerPatientAction } from "@/lib/features/patients/actions";
import { BesideSimilar } from "./beside-similar";
import { IdentityFields } from "./identity-fields";

interface Props {
  /** Makes sending twice register once. */
  readonly idempotencyKey: string;
  readonly sexes: readonly SegmentOption[];
}

/** Who the patient is. Age and sex of every presentation are taken from here. */
export function RegisterForm({ idempotencyKey, sexes }: Props) {
  return (
    <ActionForm action={registerPatientAction}>
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <BesideSimilar>
        <IdentityFields sexes={sexes} />
        <Submit>Register</Submit>
      </BesideSimilar>
    </ActionForm>
  );
}
