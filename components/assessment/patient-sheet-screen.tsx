import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import { TextLink } from "@/components/ui/text-link";
import type { PresentationView } from "@/lib/features/presentations/view";
import { patientSheet } from "@/lib/features/summaries/patient-sheet";
import { PatientSheet } from "./patient-sheet";

/** The sheet as it will be printed, and the way to print it. */
export function PatientSheetScreen({ view }: { readonly view: PresentationView }) {
  return (
    <Page
      title="For the patient"
      summary={
        <span className="screen-only">To print and go through together. It names no tier.</span>
      }
      actions={
        <span className="screen-only flex flex-wrap gap-2">
          <TextLink href={`/presentations/${view.id}`} look={buttonClass("secondary")}>
            Back to the assessment
          </TextLink>
          <PrintButton />
        </span>
      }
    >
      <PatientSheet
        patient={view.patient}
        recordedAt={view.recordedAt}
        content={patientSheet(view)}
      />
    </Page>
  );
}
