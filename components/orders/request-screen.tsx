import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import { TextLink } from "@/components/ui/text-link";
import type { RequestView } from "@/lib/features/orders/view";
import { MarkOrdered } from "./mark-ordered";
import { RequestSheet } from "./request-sheet";
import { SafetyPanel } from "./safety-panel";

interface Props {
  readonly request: RequestView;
  readonly shownAt: RequestView["recordedAt"];
  readonly canAnswer: boolean;
  /** Of the form that marks them as ordered; null for a role that may not. */
  readonly orderKey: string | null;
}

/** The request as it will be printed, what is still to ask before it, and the way to print it. */
export function RequestScreen({ request, shownAt, canAnswer, orderKey }: Props) {
  const { presentationId, safety, safetyVersion } = request;
  return (
    <Page
      title={`Request: ${request.title}`}
      summary={<span className="screen-only">One sheet for the department, to print or send.</span>}
      actions={
        <span className="screen-only flex flex-wrap gap-2">
          <TextLink href={`/presentations/${presentationId}`} look={buttonClass("secondary")}>
            Back to the assessment
          </TextLink>
          <PrintButton />
        </span>
      }
    >
      <Standing request={request} orderKey={orderKey} />
      <div className="mb-4 max-w-[90ch]">
        <SafetyPanel
          presentationId={presentationId}
          version={safetyVersion}
          lines={safety}
          canAnswer={canAnswer}
        />
      </div>
      <RequestSheet request={request} shownAt={shownAt} />
    </Page>
  );
}

/** Whether the department has been asked: printing a sheet alone says nothing of that. */
function Standing({ request, orderKey }: Pick<Props, "request" | "orderKey">) {
  const { presentationId, tests } = request;
  const waiting = tests.map(({ loop }) => loop).filter(({ state }) => state === "proposed");
  const words =
    waiting.length === 0
      ? "Ordered: the result is awaited."
      : waiting.length === tests.length
        ? "Not ordered yet: mark it once the request has gone out."
        : `${waiting.length} of ${tests.length} not ordered yet: mark them once the request has gone out.`;
  return (
    <div className="screen-only mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>{words}</p>
      {waiting.length > 0 && orderKey ? (
        <MarkOrdered presentationId={presentationId} loops={waiting} idempotencyKey={orderKey} />
      ) : null}
    </div>
  );
}
