"use client";

import { TierBadge } from "@/components/assessment/tier-badge";
import { createAppColumnHelper } from "@/components/table/app-table";
import { ListTable } from "@/components/table/list-table";
import { rowLinkLook } from "@/components/table/look";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { PatientRow } from "@/lib/features/patients/view";
import { DeceasedMark } from "./deceased-mark";
import { FictionalMark } from "./fictional-mark";
import { PatientName } from "./patient-name";

interface Props {
  readonly rows: PatientRow[];
}

const column = createAppColumnHelper<PatientRow>();

const columns = column.columns([
  column.accessor("familyName", {
    header: "Patient",
    cell: ({ row: { original } }) => (
      <span className="flex flex-wrap items-center gap-x-3">
        <TextLink href={`/patients/${original.id}`} look={rowLinkLook} data-row>
          <PatientName patient={original} />
        </TextLink>
        {original.fictional ? <FictionalMark /> : null}
        {original.deceasedOn ? <DeceasedMark /> : null}
      </span>
    ),
  }),
  column.accessor("bornText", {
    header: "Born",
    cell: ({ row: { original } }) => (
      <span className="text-base whitespace-nowrap">
        {original.bornText} ({original.ageYears} y)
      </span>
    ),
  }),
  column.accessor("number", {
    header: "Number",
    cell: ({ row: { original } }) => (
      <>
        <span className="font-mono text-base whitespace-nowrap">{original.number}</span>
        {original.foundAs ? (
          <span className="block text-quiet">
            was No. <span className="font-mono whitespace-nowrap">{original.foundAs}</span>
          </span>
        ) : null}
      </>
    ),
  }),
  column.accessor("latestTier", {
    header: "Latest presentation",
    cell: ({ row: { original } }) => <Latest row={original} />,
  }),
  column.accessor("openLoops", {
    header: "Open loops",
    cell: ({ getValue }) =>
      getValue() === 0 ? <span className="text-quiet">none</span> : getValue(),
  }),
]);

const looks = { openLoops: "hidden w-28 md:table-cell" };

/** Who was found. Arrow keys move between the rows, Enter opens one. */
export function PatientsTable({ rows }: Props) {
  return (
    <ListTable
      looks={looks}
      caption="Patients found. Arrow keys move between the rows."
      rows={rows}
      columns={columns}
    />
  );
}

function Latest({ row }: { readonly row: PatientRow }) {
  if (!row.latestRecordedAt) return <span className="text-quiet">none recorded</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <TierBadge tier={row.latestTier} />
      <span className="text-sm">
        <Moment at={row.latestRecordedAt} />
      </span>
    </span>
  );
}
