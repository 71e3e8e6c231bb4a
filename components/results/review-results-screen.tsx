import { randomUUID } from "node:crypto";
import { DifferenceTier } from "@/components/assessment/difference-tier";
import { Verdict } from "@/components/assessment/verdict";
import { DueWords } from "@/components/follow-up/due-words";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { loopStateLabels } from "@/lib/features/follow-up/schema";
import type { OrderSafety } from "@/lib/features/orders/view";
import { isAwaited } from "@/lib/features/presentations/decision-loop-state";
import type { PresentationView } from "@/lib/features/presentations/view";
import type { ResultsOfLoop } from "@/lib/features/results/view";
import { summaryContent } from "@/lib/features/summaries/content";
import { NextByResults } from "./next-by-results";
import type { ResultAbilities } from "./result-abilities";
import { ResultItems } from "./result-items";
import { ReviewForm } from "./review-form";

interface Props {
  readonly read: ResultsOfLoop;
  readonly view: PresentationView;
  readonly safety: OrderSafety;
  readonly may: ResultAbilities;
  /** It was just recorded or reviewed: said once. */
  readonly said: string | null;
}

/** The results of one loop on one screen: what they are, what the rules say now, what is advised, and the review. */
export function ReviewResultsScreen({ read, view, safety, may, said }: Props) {
  const { loop, waiting, done } = read;
  const content = summaryContent(view);
  const entered = [...waiting, ...done];
  return (
    <Page
      title={titleOf(read)}
      summary={
        <>
          {loop.title} · {loopStateLabels[loop.state]} · owner {loop.owner?.name ?? "nobody yet"} ·
          due <DueWords due={loop.due} open={loop.closedAt === null} />
        </>
      }
      actions={<TextLink href={`/presentations/${view.id}`}>The whole assessment</TextLink>}
    >
      {said ? (
        <div className="mb-4 max-w-[75ch]">
          <Notice tone="plain" role="status">
            {said}
          </Notice>
        </div>
      ) : null}
      <Verdict verdict={content.verdict} heading="h2" />
      {view.history.difference ? <DifferenceTier difference={view.history.difference} /> : null}
      <div className="mt-5 grid gap-x-10 gap-y-7 lg:grid-cols-[62fr_38fr]">
        <div className="min-w-0 space-y-7">
          {waiting.length > 0 ? (
            <Section id="waiting" title="Not reviewed" aside={counted(waiting.length)}>
              <ResultItems results={waiting} presentationId={view.id} mayCorrect={may.enter} />
            </Section>
          ) : null}
          {waiting.length > 0 && may.review ? (
            <Section id="review" title="Review">
              <ReviewForm
                key={read.revision}
                loopId={loop.id}
                revision={read.revision}
                resultIds={waiting.map(({ id }) => id)}
                idempotencyKey={randomUUID()}
                noteNeeded={waiting.some(({ abnormal }) => abnormal)}
                openOrders={openOrders(view, loop.id)}
              />
            </Section>
          ) : null}
          {done.length > 0 ? (
            <Section id="done" title="Reviewed or corrected" aside={counted(done.length)}>
              <ResultItems results={done} presentationId={view.id} mayCorrect={may.enter} />
            </Section>
          ) : null}
          {entered.length === 0 ? <NothingEntered read={read} may={may} /> : null}
        </div>
        {entered.length > 0 ? (
          <NextByResults
            view={view}
            content={content}
            safety={safety}
            results={entered}
            canDecide={may.decide}
          />
        ) : null}
      </div>
    </Page>
  );
}

/** What somebody is waiting for already, other than the results that are reviewed. */
function openOrders({ loops }: PresentationView, reviewed: string) {
  return loops
    .filter((one) => one.kind !== "recheck" && one.id !== reviewed && isAwaited(one))
    .map(({ id, title, due }) => ({ value: id, label: `${title}, due ${due.text}` }));
}

function titleOf({ waiting, done }: ResultsOfLoop): string {
  if (waiting.length > 0) return "Results to review";
  return done.length > 0 ? "Results, reviewed" : "No result entered";
}

function NothingEntered({ read, may }: Pick<Props, "read" | "may">) {
  return (
    <p>
      No result is recorded in this loop.{" "}
      {may.enter ? (
        <TextLink href={`/presentations/${read.presentationId}/results/new?loop=${read.loop.id}`}>
          Enter it
        </TextLink>
      ) : null}
    </p>
  );
}

function counted(count: number): string {
  return `${count} result${count === 1 ? "" : "s"}`;
}
