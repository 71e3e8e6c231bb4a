import { DiscardForm } from "@/components/drafts/discard-form";
import { OldDraft } from "@/components/drafts/old-draft";
import { OtherDrafts } from "@/components/drafts/other-drafts";
import { Page } from "@/components/layout/page";
import type { DraftStart } from "@/lib/features/drafts/view";
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
  readonly draft: DraftStart;
  /** Of the form that discards the draft. */
  readonly discardKey: string;
  readonly guidelineProfile: "UK" | "US";
  /** What was answered at earlier presentations. */
  readonly lastAnswers: LastAnswers;
}

/** Records what is found at one consultation, and goes on with what was entered and not recorded. */
export function IntakeScreen({ patient, draft, discardKey, guidelineProfile, lastAnswers }: Props) {
  const { found, others, day: asOf } = draft;
  const discard = found ? (
    <DiscardForm
      draftId={draft.draftId}
      idempotencyKey={discardKey}
      about="of this patient"
      needsReason={found.needsReason}
      thenPatient={patient.id}
    />
  ) : null;
  const otherDrafts = others.length > 0 ? <OtherDrafts others={others} /> : null;
  if (found?.ofAnotherDay) {
    return (
      <Page title="Record a presentation" summary={otherDrafts}>
        <OldDraft draft={draft} found={found} discard={discard} />
      </Page>
    );
  }
  return (
    <Page
      title="Record a presentation"
      summary={
        found ? (
          <>
            Draft of {found.touched.text} continued.{otherDrafts}
          </>
        ) : (
          otherDrafts
        )
      }
      actions={discard}
    >
      <IntakeForm
        action={recordPresentationAction}
        draft={draft}
        recordLabel="Record"
        sections={withLastAnswers(intakeSections(), lastAnswers)}
        context={{ asOf, guidelineProfile, registered: registrationAnswers(patient, asOf) }}
        age={`${patient.ageYears} y`}
        sex={sexAtBirthLabels[patient.sexAtBirth].toLowerCase()}
      >
        <input type="hidden" name="patientId" value={draft.patientId} />
      </IntakeForm>
    </Page>
  );
}
