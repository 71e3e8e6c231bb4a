import { randomUUID } from "node:crypto";
import { Section } from "@/components/ui/section";
import type { RegistrationView } from "@/lib/features/patients/view";
import { dateWords } from "@/lib/features/summaries/date-words";
import { DeathForm, UndoDeathForm } from "./death-forms";

/** Records a death, or takes back one that was recorded in error. */
export function DeathSection({ patient: { id, deceasedOn }, version }: RegistrationView) {
  const form = { patientId: id, version, idempotencyKey: randomUUID() };
  return (
    <Section id="death" title="Death">
      <div className="border-t border-line pt-3">
        {deceasedOn ? (
          <>
            <p className="mb-4 max-w-[75ch]">
              Recorded as deceased on <strong>{dateWords(deceasedOn)}</strong>. Open loops stay open
              until each is closed with its outcome.
            </p>
            <UndoDeathForm key={version} {...form} />
          </>
        ) : (
          <>
            <p className="mb-4 max-w-[75ch] text-quiet">
              Nothing is closed by it: open loops stay open until each is closed with its outcome.
            </p>
            <DeathForm key={version} {...form} />
          </>
        )}
      </div>
    </Section>
  );
}
