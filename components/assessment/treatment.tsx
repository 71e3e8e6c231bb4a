import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { ReasonLine, TreatmentLine } from "@/lib/features/summaries/management-view";
import { Against } from "./against";
import { Citations } from "./citation";

interface Props {
  readonly treatment: TreatmentLine;
  readonly advice: "consider" | "avoid";
}

/** One option, opened by its name. What speaks against it is never folded away. */
export function Treatment({ treatment, advice }: Props) {
  const avoid = advice === "avoid";
  return (
    <li className="border-b border-line px-2 py-1">
      <details className="group/option printed text-sm">
        <summary className="touchable flex min-h-6 cursor-pointer items-baseline gap-1 hover:text-accent">
          <ChevronRight
            aria-hidden
            className="size-3.5 shrink-0 translate-y-0.5 text-quiet group-open/option:rotate-90"
            strokeWidth={2}
          />
          <span className="font-medium">{treatment.label}</span>
        </summary>
        <Basis treatment={treatment} becauseOf={avoid ? [] : treatment.reasons} />
      </details>
      {[...(avoid ? treatment.reasons : []), ...treatment.precautions].map((reason) => (
        <Against key={reason.id} reason={reason} />
      ))}
    </li>
  );
}

interface BasisProps {
  readonly treatment: TreatmentLine;
  readonly becauseOf: readonly ReasonLine[];
}

function Basis({ treatment, becauseOf }: BasisProps) {
  const { indication, caution, conflict, citations } = treatment;
  return (
    <dl className="mt-1 mb-2 max-w-[75ch] space-y-1 border-l-2 border-line pl-4">
      <Line title="Indication">{indication ?? "none proven"}</Line>
      {becauseOf.length > 0 ? (
        <Line title="Applies by rule">{becauseOf.map(({ text }) => text).join(", ")}</Line>
      ) : null}
      {caution ? <Line title="Do not, caution">{caution}</Line> : null}
      {conflict ? <Line title="Guidelines disagree">{conflict}</Line> : null}
      {citations.length > 0 ? (
        <Line title="Evidence">
          <Citations citations={citations} />
        </Line>
      ) : null}
    </dl>
  );
}

interface LineProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Line({ title, children }: LineProps) {
  return (
    <div>
      <dt className="inline text-quiet">{title}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
