import { Check, X } from "lucide-react";
import { TextLink } from "@/components/ui/text-link";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import type { SuggestionLine } from "@/lib/features/summaries/view";
import { Against } from "./against";
import { CautionText } from "./caution-text";
import { Decide } from "./decide";
import { Why } from "./why";

interface Props {
  readonly line: SuggestionLine;
  readonly rules: readonly SourceLine[];
  readonly canDecide: boolean;
}

/** One test or action, with its cautions, its reasons and the decision on it. */
export function Suggestion({ line, rules, canDecide }: Props) {
  const { recommendation } = line;
  const open = recommendation !== null && recommendation.decision === null;
  return (
    <li className="border-b border-line px-2 py-1.5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-64 pt-1">
          <p className="font-medium">
            <Label line={line} />
          </p>
          {line.cautions.map((caution) => (
            <CautionText key={caution.id} caution={caution} />
          ))}
          {line.settleFirst.map((reason) => (
            <Against key={reason.id} reason={reason} />
          ))}
          {line.instead ? <p className="max-w-[75ch] text-sm">{line.instead}</p> : null}
          {recommendation && !open ? <Decision line={line} /> : null}
        </div>
        {open && canDecide ? <Decide recommendation={recommendation} label={line.label} /> : null}
        {open && !canDecide ? <p className="pt-1 text-sm text-quiet">{line.decisionText}</p> : null}
      </div>
      <Why rules={rules} />
    </li>
  );
}

function Label({ line: { kind, key, label } }: Pick<Props, "line">) {
  if (kind === "action") return label;
  return (
    <TextLink
      href={`/knowledge/investigations/${key}`}
      look="underline decoration-line underline-offset-3 hover:decoration-2"
    >
      {label}
    </TextLink>
  );
}

function Decision({ line }: { readonly line: SuggestionLine }) {
  const Icon = line.recommendation?.decision === "accepted" ? Check : X;
  return (
    <p className="flex items-baseline gap-1.5 text-sm">
      <Icon aria-hidden className="size-3.5 shrink-0 translate-y-0.5" strokeWidth={2.5} />
      <span>
        {line.decisionText}
        {line.recommendation?.note ? `: ${line.recommendation.note}` : ""}
      </span>
    </p>
  );
}
