import { Page } from "@/components/layout/page";
import { SaidWhenOrdering } from "@/components/orders/said-when-ordering";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { DraftStart } from "@/lib/features/drafts/view";
import type { SafetyLine } from "@/lib/features/orders/view";
import { sexAtBirthLabels } from "@/lib/features/patients/schema";
import { amendPresentationAction } from "@/lib/features/presentations/actions";
import { amendReasonLabels, amendReasons } from "@/lib/features/presentations/amend-reasons";
import { formValuesOf } from "@/lib/features/presentations/form-values";
import { registrationAnswers } from "@/lib/features/presentations/registration-answers";
import type { PresentationView } from "@/lib/features/presentations/view";
import { dateWords } from "@/lib/features/summaries/date-words";
import { revisionWords } from "@/lib/features/summaries/revision-words";
import { AmendFields } from "./amend-fields";
import { IntakeForm } from "./intake-form";
import { intakeSections } from "./intake-sections";

interface Props {
  readonly view: PresentationView;
  readonly guidelineProfile: "UK" | "US";
  readonly draft: DraftStart;
  /** What was answered when ordering, and is not in the form. */
  readonly saidWhenOrdering: readonly SafetyLine[];
}

/** Corrects or completes what was recorded of one consultation. */
export function AmendScreen({ view, guidelineProfile, draft, saidWhenOrdering }: Props) {
  const { patient, asOf, recordedAt, recordedBy } = view;
  const registered = registrationAnswers(patient, asOf);
  return (
    <Page
      title="Amend a presentation"
      summary={draft.found ? <>Draft of {draft.found.touched.text} continued.</> : null}
    >
      <div className="mb-4 max-w-[75ch]">
        <p>
          You are amending what was recorded on <Moment at={recordedAt} /> by {recordedBy},{" "}
          {revisionWords(view)}. Answers belong to that day: age and durations are counted to{" "}
          {dateWords(asOf)}. What it said before stays readable.
        </p>
        <p className="mt-1">
          New symptoms today are a new presentation:{" "}
          <TextLink href={`/patients/${patient.id}/presentations/new`}>
            record a new presentation
          </TextLink>
          .
        </p>
      </div>
      <SaidWhenOrdering lines={saidWhenOrdering} />
      <IntakeForm
        action={amendPresentationAction}
        initial={formValuesOf(view)}
        draft={draft}
        recordLabel="Record amendment"
        sections={intakeSections()}
        context={{ asOf, guidelineProfile, registered }}
        age={`${registered.age_years} y`}
        sex={sexAtBirthLabels[patient.sexAtBirth].toLowerCase()}
      >
        <AmendFields
          presentationId={view.id}
          baseRevision={view.revision}
          reasons={amendReasons.map((value) => ({ value, label: amendReasonLabels[value] }))}
        />
      </IntakeForm>
    </Page>
  );
}
