"use client";

import { IncompleteBadge, TierBadge } from "@/components/assessment/tier-badge";
import { PatientName } from "@/components/patients/patient-name";
import { createAppColumnHelper } from "@/components/table/app-table";
import { rowLinkLook } from "@/components/table/look";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import { withoutBrackets } from "@/components/ui/without-brackets";
import type { ReviewRow } from "@/lib/features/review/view";
import { NextDue } from "./next-due";

const column = createAppColumnHelper<ReviewRow>();

/** The ids of sortable columns are the names the server sorts by. */
export const reviewColumns = column.columns([
  column.accessor("tier", {
    id: "tier",
    header: "Tier",
    cell: ({ row: { original } }) => (
      <span className="flex flex-col items-start gap-1">
        <TierBadge tier={original.tier} />
        {original.incomplete ? <IncompleteBadge /> : null}
      </span>
    ),
  }),
  column.accessor("patient", {
    header: "Patient",
    cell: ({ row: { original } }) => <Patient row={original} />,
  }),
  column.accessor("why", {
    header: "Why",
    cell: ({ getValue }) =>
      getValue().map(withoutBrackets).join(" · ") || "No answer speaks for a rule yet",
  }),
  column.accessor("next", {
    id: "due",
    header: "Next, and due",
    cell: ({ row: { original } }) => <NextDue row={original} />,
  }),
  column.accessor("owner", {
    header: "Owner",
    cell: ({ getValue }) => getValue() ?? <span className="text-quiet">Nobody</span>,
  }),
  column.accessor("recordedAt", {
    id: "recorded",
    header: "Recorded",
    cell: ({ getValue }) => <Moment at={getValue()} />,
  }),
]);

function Patient({ row: { id, patient } }: { readonly row: ReviewRow }) {
  return (
    <>
      <TextLink href={`/presentations/${id}`} look={rowLinkLook} data-row>
        <PatientName patient={patient} />
      </TextLink>
      <span className="block text-quiet">
        <span className="whitespace-nowrap">{patient.ageYears} y</span> ·{" "}
        <span className="font-mono whitespace-nowrap">{patient.number}</span>
        {patient.fictional ? " · fictional" : ""}
      </span>
    </>
  );
}
