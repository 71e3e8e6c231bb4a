import { randomUUID } from "node:crypto";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { MergedRecord } from "@/lib/features/patients/view";
import { PatientName } from "./patient-name";
import { UndoMergeForm } from "./undo-merge-form";

interface Props {
  readonly merged: readonly MergedRecord[];
  readonly canUndo: boolean;
}

/** The registrations that were merged into this one. */
export function MergedList({ merged, canUndo }: Props) {
  return (
    <ul className="border-t border-line bg-surface">
      {merged.map((record) => (
        <li
          key={record.patient.id}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-3 py-2"
        >
          <div>
            <p>
              <Name record={record} />
            </p>
            <p className="text-sm text-quiet">
              merged <Moment at={record.at} /> · {record.by} · {record.reason}
            </p>
            <p className="text-sm text-quiet">
              {counted(record.presentations, "presentation")} and {counted(record.loops, "loop")}{" "}
              kept under it
            </p>
          </div>
          {canUndo ? (
            <div className="ml-auto">
              <UndoMergeForm
                key={record.version}
                patientId={record.patient.id}
                version={record.version}
                idempotencyKey={randomUUID()}
                number={record.patient.number}
              />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** For who opened the address of one that was merged. */
export function MovedNotice({ record }: { readonly record: MergedRecord }) {
  return (
    <Notice tone="plain" role="status">
      You opened <Name record={record} />. It was merged into this registration on{" "}
      <Moment at={record.at} /> by {record.by}; everything kept under it is shown here.
    </Notice>
  );
}

function Name({ record: { patient } }: { readonly record: MergedRecord }) {
  return (
    <>
      <span className="font-medium">
        <PatientName patient={patient} />
      </span>
      , born {patient.bornText}, No. <span className="font-mono">{patient.number}</span>
    </>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
