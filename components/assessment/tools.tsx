import { ClipboardList, FileText, FlaskConical, PenLine, UserRound } from "lucide-react";
import Link from "next/link";
import { KeyHelp } from "@/components/keys/key-help";
import { buttonClass } from "@/components/ui/button";
import type { PresentationView } from "@/lib/features/presentations/view";
import type { AssessmentAbilities } from "./assessment-abilities";
import { assessmentKeyLines } from "./assessment-key-lines";
import { CopyNote } from "./copy-note";
import { FiguresToggle } from "./figures-toggle";

interface Props {
  readonly view: PresentationView;
  readonly may: AssessmentAbilities;
}

/** What can be done with the assessment as a whole. */
export function Tools({ view, may }: Props) {
  return (
    <div className="screen-only flex flex-wrap items-center gap-x-1 gap-y-2">
      {view.assessment ? <FiguresToggle /> : null}
      {view.assessment && may.readKnowledge ? (
        <Link
          href={`/knowledge/try?from=${view.id}`}
          prefetch={false}
          className={buttonClass("quiet")}
        >
          <FlaskConical aria-hidden className="size-4" strokeWidth={1.75} />
          Try changes
        </Link>
      ) : null}
      <Link
        href={`/presentations/${view.id}/patient-sheet`}
        prefetch={false}
        className={buttonClass("quiet")}
      >
        <UserRound aria-hidden className="size-4" strokeWidth={1.75} />
        For the patient
      </Link>
      <Link
        href={`/presentations/${view.id}/results`}
        prefetch={false}
        className={buttonClass("quiet")}
      >
        <ClipboardList aria-hidden className="size-4" strokeWidth={1.75} />
        Results
        {view.unreviewedResults > 0 ? (
          <span className="font-semibold">({view.unreviewedResults} to review)</span>
        ) : null}
      </Link>
      {may.amend ? (
        <Link
          href={`/presentations/${view.id}/amend`}
          prefetch={false}
          className={buttonClass("secondary")}
        >
          <PenLine aria-hidden className="size-4" strokeWidth={1.75} />
          Amend
        </Link>
      ) : null}
      {may.exportSummary ? (
        <>
          <CopyNote address={`/api/summaries/${view.id}/note`} />
          <a href={`/api/summaries/${view.id}`} className={buttonClass("secondary")}>
            <FileText aria-hidden className="size-4" strokeWidth={1.75} />
            Summary as PDF
          </a>
        </>
      ) : null}
      <KeyHelp
        lines={assessmentKeyLines(may, view.assessment !== null)}
        place="top-28 right-4 lg:right-6"
      />
    </div>
  );
}
