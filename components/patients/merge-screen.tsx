import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MergeSide } from "@/lib/features/patients/view";
import { ChooseOtherForm } from "./choose-other-form";
import { MergeForm } from "./merge-form";
import { MergeTable } from "./merge-table";

interface Props {
  readonly side: MergeSide;
  /** "not found": the address names one that cannot be merged; null: nobody is chosen yet. */
  readonly other: MergeSide | "not found" | null;
}

/** Two registrations of one person, side by side, before they are merged. */
export function MergeScreen({ side, other }: Props) {
  const { id } = side.patient;
  return (
    <Page
      title="Merge with another registration"
      actions={<TextLink href={`/patients/${id}`}>Back to the chart</TextLink>}
    >
      {other === "not found" ? (
        <div className="mb-6">
          <Notice tone="error" role="alert">
            The other registration was not found, or it was merged already.
          </Notice>
        </div>
      ) : null}
      {other && other !== "not found" ? (
        <Compared sides={[side, other]} />
      ) : (
        <ChooseOtherForm patientId={id} />
      )}
    </Page>
  );
}

function Compared({ sides }: { readonly sides: readonly [MergeSide, MergeSide] }) {
  const [{ patient, version }, other] = sides;
  return (
    <div className="space-y-8">
      <MergeTable sides={sides} />
      <Section id="merge" title="Merge">
        <div className="border-t border-line pt-3">
          <p className="mb-4 max-w-[75ch]">
            The chart of the one that stays then shows the presentations and loops of both. Nothing
            is moved, closed or lost: a reviewer can undo it, and gets both back as they were.
          </p>
          <MergeForm
            key={`${version}-${other.version}`}
            patientId={patient.id}
            version={version}
            idempotencyKey={randomUUID()}
            other={{ id: other.patient.id, version: other.version }}
            sides={sides.map((side) => ({
              value: side.patient.id,
              label: `No. ${side.patient.number}`,
            }))}
          />
        </div>
      </Section>
    </div>
  );
}
