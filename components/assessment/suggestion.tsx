import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { InsteadText } from "@/components/orders/instead-text";
import { TextLink } from "@/components/ui/text-link";
import type { BundleLine } from "@/lib/features/orders/view";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import { Against } from "./against";
import { CautionText } from "./caution-text";
import { Decide } from "./decide";
import { Why } from "./why";

interface Props {
  readonly line: BundleLine;
  readonly rules: readonly SourceLine[];
  readonly canDecide: boolean;
  /** Takes it into what is accepted together, or out of it; null where nothing is left to accept. */
  readonly tick: ReactNode;
  /** The sheet that asks for it; null before it is accepted. */
  readonly request: ReactNode;
}

/** One test or action, with its cautions, its reasons and the decision on it. */
export function Suggestion({ line, rules, canDecide, tick, request }: Props) {
  const { recommendation } = line;
  const open = recommendation !== null && recommendation.decision === null;
  return (
    <li className="border-b border-line px-2 py-1">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <div className="flex min-w-0 flex-1 basis-64 gap-2 py-1">
          {tick}
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <p className="font-medium">
                <Label line={line} />
              </p>
              {line.deadline ? <p className="text-sm font-semibold">{line.deadline}</p> : null}
              <Why rules={rules} />
            </div>
            <About line={line} />
            {recommendation && !open ? <Decision line={line} request={request} /> : null}
          </div>
        </div>
        {open && canDecide ? <Decide recommendation={recommendation} label={line.label} /> : null}
        {open && !canDecide ? <p className="pt-1 text-sm text-quiet">{line.decisionText}</p> : null}
      </div>
    </li>
  );
}

/** What belongs to it: never folded away. */
function About({ line }: Pick<Props, "line">) {
  return (
    <>
      {line.restated.map((text) => (
        <p key={text} className="max-w-[75ch] text-sm">
          {text}
        </p>
      ))}
      {line.cautions.map((caution) => (
        <CautionText key={caution.id} caution={caution} />
      ))}
      {line.settleFirst.map((reason) => (
        <Against key={reason.id} reason={reason} />
      ))}
      <InsteadText instead={line.instead} citations={line.insteadCitations} />
    </>
  );
}

function Label({ line: { kind, key, label } }: Pick<Props, "line">) {
  if (kind === "action") return label;
  return (
    <TextLink
      href={`/knowledge/investigations/${key}`}
      look="inline-block min-h-6 underline decoration-line underline-offset-3 hover:decoration-2"
    >
      {label}
    </TextLink>
  );
}

function Decision({ line, request }: Pick<Props, "line" | "request">) {
  const Icon = line.recommendation?.decision === "declined" ? X : Check;
  return (
    <p className="flex items-baseline gap-1.5 text-sm">
      <Icon aria-hidden className="size-3.5 shrink-0 translate-y-0.5" strokeWidth={2.5} />
      <span>
        {line.decisionText}
        {line.recommendation?.note ? `: ${line.recommendation.note}` : ""} {request}
      </span>
    </p>
  );
}
