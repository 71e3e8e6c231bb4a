import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import type { PatientIdentity } from "@/lib/features/patients/identity";
import { sexAtBirthLabels } from "@/lib/features/patients/schema";
import { recordPresentationAction } from "@/lib/features/presentations/actions";
import { registrationAnswers } from "@/lib/features/presentations/registration-answers";
import type { LastAnswers } from "@/lib/features/presentations/view";
import { IntakeForm } from "./intake-form";
import { intakeSections } from "./intake-sections";
import { withLastAnswers } from "./with-last-answers";

interface Props {
  readonly patient: PatientIdentity;
  /** YYYY-MM-DD: the practice's day. */
  readonly asOf: string;
  readonly guidelineProfile: "UK" | "US";
  /** What was answered at earlier presentations. */
  readonly lastAnswers: LastAnswers;
}

/** Records what is found at one consultation. */
export function IntakeScreen({ patient, asOf, guidelineProfile, lastAnswers }: Props) {
  return (
    <Page title="Record a presentation">
      <IntakeForm
        action={recordPresentationAction}
        recordLabel="Record"
        sections={withLastAnswers(intakeSections(), lastAnswers)}
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
