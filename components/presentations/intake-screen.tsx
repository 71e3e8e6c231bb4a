import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import type { PatientIdentity } from "@/lib/features/patients/identity";
import { sexAtBirthLabels } from "@/lib/features/patients/schema";
import { IntakeForm } from "./intake-form";
import { intakeSections } from "./intake-sections";

/** Records what is found at one consultation. */
export function IntakeScreen({ patient }: { readonly patient: PatientIdentity }) {
  return (
    <Page title="Record a presentation">
      <IntakeForm
        patientId={patient.id}
        idempotencyKey={randomUUID()}
        sections={intakeSections()}
        age={`${patient.ageYears} y`}
        sex={sexAtBirthLabels[patient.sexAtBirth].toLowerCase()}
      />
    </Page>
  );
}
