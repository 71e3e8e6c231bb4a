import { randomUUID } from "node:crypto";
import { ChevronRight } from "lucide-react";
import { IncompleteIcon } from "@/components/assessment/tier-icon";
import { findingsById } from "@/lib/clinical/knowledge/findings";
import type { SafetyLine } from "@/lib/features/orders/view";
import type { SafetyQuestion } from "./safety-field";
import { SafetyForm } from "./safety-form";
import { SafetyList } from "./safety-list";

interface Props {
  readonly presentationId: string;
  readonly version: number;
  readonly lines: readonly SafetyLine[];
  readonly canAnswer: boolean;
  /** Opened at first. */
  readonly open?: boolean;
}

/** What has to be known before an MRI, a scan with contrast or radiation, or a biopsy; asked here, never assumed. */
export function SafetyPanel({ presentationId, version, lines, canAnswer, open = false }: Props) {
  if (lines.length === 0) return null;
  const unasked = lines.filter(({ standing }) => standing === "not_asked");
  return (
    <details
      open={open}
      className={`screen-only group/safety border-t border-line ${unasked.length > 0 ? "hatched bg-surface" : ""}`}
    >
      <summary className="touchable flex cursor-pointer flex-wrap items-center gap-x-1.5 px-2 py-2">
        <ChevronRight
          aria-hidden
          className="size-3.5 shrink-0 group-open/safety:rotate-90"
          strokeWidth={2}
        />
        {unasked.length > 0 ? <IncompleteIcon /> : null}
        <span className="font-medium">Before these tests: {countWords(lines, unasked.length)}</span>
        <span className="text-sm">{unasked.map(({ label }) => label).join(", ")}</span>
      </summary>
      <div className="space-y-3 border-t border-line bg-canvas px-4 py-3">
        <SafetyList lines={lines.filter(({ standing }) => standing !== "not_asked")} />
        {canAnswer ? (
          <SafetyForm
            presentationId={presentationId}
            version={version}
            idempotencyKey={randomUUID()}
            questions={lines.filter(canBeAsked).map(questionOf)}
            initial={Object.fromEntries(lines.filter(canBeAsked).flatMap(initialOf))}
          />
        ) : null}
        <p className="text-sm text-quiet">
          Nothing waits for an answer: what is left open says &ldquo;not asked&rdquo; on the
          request.
        </p>
      </div>
    </details>
  );
}

function countWords(lines: readonly SafetyLine[], unasked: number): string {
  if (unasked === 0)
    return lines.length === 1 ? "1 question, answered" : `all ${lines.length} questions dealt with`;
  return `${unasked} of ${lines.length} not asked`;
}

function canBeAsked({ standing }: SafetyLine): boolean {
  return standing !== "does_not_apply";
}

function questionOf({ finding: id, label, question, value }: SafetyLine): SafetyQuestion {
  const { kind, options = [], unit = null } = findingsById[id] as Finding;
  return {
    finding: id,
    name: `answers.${id}`,
    label,
    question,
    kind,
    options,
    unit,
    answered: value !== null,
  };
}

function initialOf({ finding, value }: SafetyLine): [string, string | string[]][] {
  if (value === null) return [];
  return [[`answers.${finding}`, Array.isArray(value) ? value.map(String) : String(value)]];
}

type Finding = Pick<SafetyQuestion, "kind"> & {
  readonly options?: SafetyQuestion["options"];
  readonly unit?: string;
};
