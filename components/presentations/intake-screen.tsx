import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import type { PatientIdentity } from "@/lib/features/patients/identity";
import { sexAtBirthLabels } from "@/lib/features/patients/schema";
import { recordPresentationAction } from "@/lib/features/presentations/actions";
import { registrationAnswers } from "@/lib/features/presentations/registration-answers";
import { IntakeForm } from "./intake-form";
import { intakeSections } from "./intake-sections";

interface Props {
  readonly patient: PatientIdentity;
  /** YYYY-MM-DD: the practice's day. */
  readonly asOf: string;
  readonly guidelineProfile: "UK" | "US";
}

/** Records what is found at one consultation. */
export function IntakeScreen({ patient, asOf, guidelineProfile }: Props) {
  return (
    <Page title="Record a presentation">
      <IntakeForm
        action={recordPresentationAction}
        recordLabel="Record"
        sections={intakeSections()}
        context={{ asOf, guidelineProfile, registered: registrationAnswers(patient, asOf) }}
        age={`${patient.ageYears} y`}
        sex={sexAtBirthLabels[patient.sexAtBirth].toLowerCase()}
      >
        <input type="hidden" name="patientId" value={patient.id} />
        <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      </IntakeForm>
    </Page>
  );
}
