import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import { TextLink } from "@/components/ui/text-link";
import type { RequestView } from "@/lib/features/orders/view";
import { RequestSheet } from "./request-sheet";
import { SafetyPanel } from "./safety-panel";

interface Props {
  readonly request: RequestView;
  readonly shownAt: RequestView["recordedAt"];
  readonly canAnswer: boolean;
}

/** The request as it will be printed, what is still to ask before it, and the way to print it. */
export function RequestScreen({ request, shownAt, canAnswer }: Props) {
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
