"use client";

import { useForm } from "@/components/form/form-context";
import { valuesOf } from "@/components/form/form-state";

interface Props {
  readonly patientId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Which patient a form changes, as it was when the page was drawn, or when a conflict showed what it is now. */
export function PatientVersion({ patientId, version, idempotencyKey }: Props) {
  const { state } = useForm();
  return (
    <>
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="version" value={valuesOf(state)["version"] ?? version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
    </>
  );
}
