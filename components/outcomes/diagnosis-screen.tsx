import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { loopOutcomeLabels } from "@/lib/features/follow-up/schema";
import type { PresentationDiagnoses } from "@/lib/features/outcomes/view";
import { correctedValues } from "./corrected-values";
import { DiagnosisForm } from "./diagnosis-form";
import { DiagnosisHistory } from "./diagnosis-history";

interface Props {
  readonly found: PresentationDiagnoses;
  /** Ids from the address: the loop that was just closed, the diagnosis to correct. */
  readonly asked: { readonly loop: string | null; readonly correct: string | null };
  readonly mayRecord: boolean;
}

/** The confirmed diagnosis of a presentation: what stands, what stood before, and the form. */
export function DiagnosisScreen({ found, asked, mayRecord }: Props) {
  const { presentationId, diagnoses, closedWithCause } = found;
  const loop = closedWithCause.find(({ loopId }) => loopId === asked.loop) ?? null;
  const corrected = diagnoses.find(({ now }) => now.id === asked.correct)?.now ?? null;
  const values = corrected?.values ? correctedValues(corrected.values) : null;
  const standing = diagnoses.some(({ now }) => now.values);
  return (
    <Page
      title="Confirmed diagnosis"
      summary={`Presentation of ${found.recordedAt.text}`}
      actions={
        <TextLink href={`/presentations/${presentationId}`}>Back to the assessment</TextLink>
      }
    >
      <div className="max-w-240 space-y-7">
        {loop ? (
          <Notice tone={standing ? "plain" : "warning"} role="status">
            <p>
              <strong className="font-semibold">
                Closed: {loopOutcomeLabels[loop.outcome]} ({loop.title}).
              </strong>{" "}
              {standing
                ? null
                : "Record what was found now, or later: until then it is listed under Outcomes."}
            </p>
          </Notice>
        ) : null}
        {diagnoses.length > 0 ? (
          <Section id="recorded" title="Recorded">
            <div className="space-y-3">
              {diagnoses.map((history) => (
                <DiagnosisHistory
                  key={history.now.id}
                  {...{ history, presentationId, mayRecord }}
                />
              ))}
            </div>
          </Section>
        ) : null}
        {mayRecord ? (
          <Section
            id="form"
            title={formTitle(values && (corrected?.lines[0]?.value ?? null), standing)}
          >
            <div className="border-t border-line pt-3">
              <DiagnosisForm
                key={`${corrected?.id ?? "new"} ${diagnoses.length}`}
                presentationId={presentationId}
                loopId={loop?.loopId ?? null}
                corrected={corrected && values ? { id: corrected.id, values } : null}
                idempotencyKey={randomUUID()}
              />
            </div>
          </Section>
        ) : null}
      </div>
    </Page>
  );
}

function formTitle(corrects: string | null, standing: boolean): string {
  if (corrects) return `Correct: ${corrects}`;
  return standing ? "Another diagnosis" : "Record the diagnosis";
}
