import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { RegistrationView } from "@/lib/features/patients/view";
import { DeathSection } from "./death-section";
import { EditForm } from "./edit-form";
import { sexOptions } from "./sex-options";

/** Corrects who a patient is; what stood there before stays in the history. */
export function EditScreen({ patient, version }: RegistrationView) {
  const { id, number, familyName, givenNames, bornText, sexAtBirth } = patient;
  return (
    <Page
      title="Correct the registration"
      actions={<TextLink href={`/patients/${id}`}>Back to the chart</TextLink>}
    >
      <div className="space-y-8">
        <Section id="identity" title="Identity">
          <div className="border-t border-line pt-3">
            <p className="mb-4 max-w-[75ch] text-quiet">
              What is replaced stays in the registration history. Presentations recorded before keep
              the age and sex they were assessed with.
            </p>
            <EditForm
              patientId={id}
              version={version}
              idempotencyKey={randomUUID()}
              registered={{ number, familyName, givenNames, sexAtBirth, dateOfBirth: bornText }}
              sexes={sexOptions}
            />
          </div>
        </Section>
        <DeathSection patient={patient} version={version} />
      </div>
    </Page>
  );
}
