import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import type { PresentationView } from "@/lib/features/presentations/view";
import { summaryContent } from "@/lib/features/summaries/content";
import { AnswersRecorded } from "./answers-recorded";
import { Conditions } from "./conditions";
import { DifferenceTier } from "./difference-tier";
import { DifferenceView } from "./difference-view";
import { FreeText } from "./free-text";
import { RevisionAdvice } from "./revision-advice";
import { RevisionBanner } from "./revision-banner";
import { RevisionLine } from "./revision-line";
import { RevisionList } from "./revision-list";
import { Verdict } from "./verdict";

interface Props {
  readonly view: PresentationView;
  readonly figures: "hidden" | "shown";
}

/** A revision that was replaced: what it said and how it was assessed, to read and never to act on. */
export function RevisionScreen({ view, figures }: Props) {
  const content = summaryContent(view);
  const { difference, revisions } = view.history;
  return (
    <div data-figures={figures} className="max-w-360 border-l-8 border-line print:border-l-0">
      <RevisionBanner presentationId={view.id} revision={view.revision} revisions={revisions} />
      <div className="px-4 py-4 lg:px-6 print:px-0">
        <p className="mb-1 font-semibold">As assessed at that time:</p>
        <Verdict verdict={content.verdict} heading="h2" />
        <RevisionLine view={view} reviewOn={null} />
        <p className="text-sm text-quiet">
          {content.footer.knowledge}
          {view.assessedAt ? (
            <>
              , assessed <Moment at={view.assessedAt} />
            </>
          ) : null}
        </p>
        <div className="mt-5 grid gap-x-10 gap-y-7 lg:grid-cols-[62fr_38fr]">
          <div className="min-w-0 space-y-7">
            {difference ? (
              <Section id="difference" title={`What it changed from revision ${view.revision - 1}`}>
                <div className="border-t border-line pt-1 text-sm">
                  <DifferenceTier difference={difference} />
                  <DifferenceView difference={difference} />
                </div>
              </Section>
            ) : null}
            <AnswersRecorded content={content} />
            <Conditions content={content} />
          </div>
          <div className="min-w-0 space-y-7">
            <RevisionList presentationId={view.id} revisions={revisions} shown={view.revision} />
            <RevisionAdvice content={content} />
            <FreeText freeText={content.freeText} />
          </div>
        </div>
      </div>
    </div>
  );
}
