import { LoopList } from "@/components/follow-up/loop-list";
import { Section } from "@/components/ui/section";
import { orderLines } from "@/lib/features/orders/order-lines";
import type { OrderSafety } from "@/lib/features/orders/view";
import type { PresentationView } from "@/lib/features/presentations/view";
import { summaryContent } from "@/lib/features/summaries/content";
import { Advice } from "./advice";
import { AnswersRecorded } from "./answers-recorded";
import type { AssessmentAbilities } from "./assessment-abilities";
import { Conditions } from "./conditions";
import { ConflictsNotice } from "./conflicts-notice";
import { Counts } from "./counts";
import { Disagreements } from "./disagreements";
import { FreeText } from "./free-text";
import { Management } from "./management";
import { NotKnown } from "./not-known";
import { AmendedNotice } from "./revision-amended";
import { RevisionDecisions } from "./revision-decisions";
import { RevisionLine } from "./revision-line";
import { RevisionList } from "./revision-list";
import { SafetyNet } from "./safety-net";
import { ShownNotice } from "./shown-notice";
import { Sources } from "./sources";
import { SuggestionKeys } from "./suggestion-keys";
import { Tools } from "./tools";
import { Verdict } from "./verdict";
import { WouldChange } from "./would-change";

interface Props {
  readonly view: PresentationView;
  readonly safety: OrderSafety;
  readonly may: AssessmentAbilities;
  /** Whether evidence figures are hidden, as on a shared screen. */
  readonly figures: "hidden" | "shown";
}

/** What the rules say about one presentation, with everything it rests on. */
export function AssessmentScreen({ view, safety, may, figures }: Props) {
  const content = summaryContent(view);
  return (
    <div data-figures={figures} className="max-w-360 px-4 py-4 lg:px-6 print:px-0">
      {may.decide ? <SuggestionKeys /> : null}
      <ShownNotice view={view} />
      <AmendedNotice view={view} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-96">
          <Verdict verdict={content.verdict} />
        </div>
        <Tools view={view} may={may} />
      </div>
      <RevisionLine view={view} reviewOn={content.reviewOn} />
      {content.conflicts.length > 0 ? (
        <div className="mt-3 max-w-[75ch]">
          <ConflictsNotice conflicts={content.conflicts} />
        </div>
      ) : null}
      <div className="mt-5 grid gap-x-10 gap-y-7 lg:grid-cols-[62fr_38fr]">
        <div className="min-w-0 space-y-7">
          <Advice
            content={content}
            presentationId={view.id}
            orders={orderLines(view, safety)}
            canDecide={may.decide}
          />
          <Conditions content={content} />
          <AnswersRecorded content={content} />
        </div>
        <div className="min-w-0 space-y-7">
          <NotKnown content={content} />
          <WouldChange wouldChange={content.wouldChange} />
          <Section id="loops" title="Follow-up" aside={loopsAside(view.loops.length)}>
            <LoopList loops={view.loops} may={may} place="presentation" />
          </Section>
          <RevisionDecisions decisions={view.history.earlierDecisions} />
          <RevisionList presentationId={view.id} revisions={view.history.revisions} />
          <FreeText freeText={content.freeText} />
          <SafetyNet lines={content.safetyNet} />
          <Management management={content.management} />
          <Disagreements lines={content.disagreements} />
          <Counts counts={content.counts} />
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
