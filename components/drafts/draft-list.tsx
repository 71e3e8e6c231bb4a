import { IncompleteBadge, TierBadge } from "@/components/assessment/tier-badge";
import { PatientName } from "@/components/patients/patient-name";
import { Moment } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { DraftRow } from "@/lib/features/drafts/view";
import { type DiscardAbilities, mayDiscard } from "./discard-abilities";
import { DiscardForm } from "./discard-form";

interface Props {
  readonly rows: readonly DraftRow[];
  readonly may: DiscardAbilities;
  /** Also says whose each is. */
  readonly authors?: boolean;
}

const line =
  "grid min-h-9 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line px-3 py-1.5 text-sm leading-4.5 lg:grid-cols-[15rem_minmax(0,1fr)_minmax(0,1.4fr)_17rem]";

/** Drafts, one line each: how urgent so far, for whom, since when, and what can be done. Never what they say. */
export function DraftList({ rows, may, authors = false }: Props) {
  return (
    <ul className="border-t border-line bg-surface">
      {rows.map((row) => (
        <li key={row.id} className={line}>
          <p className="flex flex-wrap items-center gap-1">
            <TierBadge tier={row.tier} />
            {row.incomplete ? <IncompleteBadge /> : null}
          </p>
          <p className="col-start-1 min-w-0 lg:col-start-2">
            <span className="text-base leading-5 font-medium">
              <PatientName patient={row.patient} />
            </span>{" "}
            <span className="whitespace-nowrap text-quiet">
              {row.patient.ageYears} y · <span className="font-mono">{row.patient.number}</span>
            </span>
          </p>
          <p className="col-start-1 lg:col-start-3">
            {authors ? `${row.mine ? "Mine" : row.author}. ` : null}
            {row.presentationId ? "Amendment. " : null}
            Begun <Moment at={row.started} />, untouched since <Moment at={row.touched} />
          </p>
          <div className="col-start-2 row-span-3 row-start-1 flex flex-wrap items-center justify-end gap-2 lg:col-start-4 lg:row-span-1">
            {row.mine ? <Continue row={row} /> : null}
            {mayDiscard(row, may) ? (
              <DiscardForm
                draftId={row.id}
                idempotencyKey={row.discardKey}
                about={`${row.patient.familyName}, ${row.patient.givenNames}`}
                needsReason={row.needsReason}
              />
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Continue({ row: { patient, keptUnder, presentationId } }: { readonly row: DraftRow }) {
  const name = <span className="sr-only">: {`${patient.familyName}, ${patient.givenNames}`}</span>;
  return presentationId ? (
    <TextLink href={`/presentations/${presentationId}/amend`}>
      Continue the amendment{name}
    </TextLink>
  ) : (
    <TextLink href={`/patients/${keptUnder}/presentations/new`}>Continue{name}</TextLink>
  );
}
