import { IncompleteBadge, TierBadge } from "@/components/assessment/tier-badge";
import { DueWords } from "@/components/follow-up/due-words";
import { PatientName } from "@/components/patients/patient-name";
import { buttonClass } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { UnreviewedRow } from "@/lib/features/results/view";
import { ResultValue } from "./result-value";

/** How urgent, who, by when and whose; beneath, what came. */
export function UnreviewedItem({ row }: { readonly row: UnreviewedRow }) {
  const { loop, tier, incomplete, results } = row;
  const { patient } = loop;
  const days = new Set(results.map(({ takenOn }) => takenOn));
  const [day] = days.size === 1 ? days : [];
  return (
    <li className="border-b border-line px-2 py-2 focus-within:bg-accent-soft">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TierBadge tier={tier} />
        {incomplete && tier ? <IncompleteBadge /> : null}
        <p>
          <PatientName patient={patient} />{" "}
          <span className="whitespace-nowrap text-sm text-quiet">
            {patient.ageYears} y · <span className="font-mono">{patient.number}</span>
          </span>
        </p>
        <div className="ml-auto flex items-center gap-3">
          <p className="text-sm">
            <span className="sr-only">Review due: </span>
            <DueWords due={loop.due} open={loop.closedAt === null} />{" "}
            <span className="text-quiet">· {loop.owner?.name ?? "no owner yet"}</span>
          </p>
          <TextLink href={`/results/${loop.id}`} look={buttonClass("secondary")}>
            Review<span className="sr-only"> the results of {patient.familyName}</span>
          </TextLink>
        </div>
      </div>
      {results.length === 0 ? <p className="font-medium">{loop.title}: no result entered</p> : null}
      {day ? <p className="text-sm text-quiet">taken {day}</p> : null}
      <ul className="mt-0.5 grid gap-x-8 lg:grid-cols-2">
        {results.map((result) => (
          <li key={result.id}>
            {result.label}: <ResultValue result={result} />{" "}
            {!day && result.takenOn ? (
              <span className="text-sm whitespace-nowrap text-quiet">taken {result.takenOn}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </li>
  );
}
