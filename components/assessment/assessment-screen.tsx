import { FileText } from "lucide-react";
import { LoopList } from "@/components/follow-up/loop-list";
import { buttonClass } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import type { PresentationView } from "@/lib/features/presentations/view";
import { summaryContent } from "@/lib/features/summaries/content";
import { Advice } from "./advice";
import { AnswersRecorded } from "./answers-recorded";
import type { AssessmentAbilities } from "./assessment-abilities";
import { Conditions } from "./conditions";
import { FreeText } from "./free-text";
import { NotKnown } from "./not-known";
import { SafetyNet } from "./safety-net";
import { Sources } from "./sources";
import { Verdict } from "./verdict";

interface Props {
  readonly view: PresentationView;
  readonly may: AssessmentAbilities;
}

/** What the rules say about one presentation, with everything it rests on. */
export function AssessmentScreen({ view, may }: Props) {
  const content = summaryContent(view);
  return (
    <div className="max-w-360 px-4 py-4 lg:px-6 print:px-0">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-96">
          <Verdict verdict={content.verdict} />
        </div>
        {may.exportSummary ? (
          <a
            href={`/api/summaries/${view.id}`}
            className={`screen-only ${buttonClass("secondary")}`}
          >
            <FileText aria-hidden className="size-4" strokeWidth={1.75} />
            Summary as PDF
          </a>
        ) : null}
      </div>
      <p className="mt-1 text-sm text-quiet">
        Recorded <Moment at={view.recordedAt} /> by {view.recordedBy} · revision {view.revision}
        {content.reviewOn ? ` · review planned for ${content.reviewOn}` : ""}
      </p>
      <div className="mt-5 grid gap-x-10 gap-y-7 lg:grid-cols-[62fr_38fr]">
        <div className="min-w-0 space-y-7">
          <Advice content={content} canDecide={may.decide} />
          <Conditions content={content} />
          <AnswersRecorded answers={content.answers} />
        </div>
        <div className="min-w-0 space-y-7">
          <NotKnown content={content} />
          <Section id="loops" title="Follow-up" aside={loopsAside(view.loops.length)}>
            <LoopList loops={view.loops} may={may} place="presentation" />
          </Section>
          <FreeText freeText={content.freeText} />
          <SafetyNet lines={content.safetyNet} />
        </div>
      </div>
      <div className="mt-8">
        <Sources content={content} />
      </div>
    </div>
  );
}

function loopsAside(count: number): string {
  return count === 1 ? "1 loop" : `${count} loops`;
}
