import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import type { ResultView } from "@/lib/features/results/view";
import type { ResultAbilities } from "./result-abilities";
import { ResultItem } from "./result-item";

interface Props {
  readonly presentationId: string;
  readonly results: readonly (ResultView & { readonly followUpId: string | null })[];
  readonly may: ResultAbilities;
}

/** Everything a laboratory, a scan or a bedside test gave for one presentation, corrected values included. */
export function AllResultsScreen({ presentationId, results, may }: Props) {
  const waiting = results.filter((one) => one.awaitsReview && !one.review && !one.replaced);
  return (
    <Page
      title="Results"
      summary={waiting.length > 0 ? `${waiting.length} not reviewed` : "All reviewed"}
      actions={
        <>
          {may.enter ? (
            <TextLink
              href={`/presentations/${presentationId}/results/new`}
              look={buttonClass("secondary")}
            >
              Enter results
            </TextLink>
          ) : null}
          <TextLink href={`/presentations/${presentationId}`} look={buttonClass("quiet")}>
            Back to the assessment
          </TextLink>
        </>
      }
    >
      {results.length === 0 ? (
        <Empty title="No result is recorded" />
      ) : (
        <ul className="border-t border-line">
          {results.map((result) => (
            <ResultItem
              key={result.id}
              presentationId={presentationId}
              result={result}
              mayCorrect={may.enter}
              reviewedIn={waiting.includes(result) ? result.followUpId : null}
            />
          ))}
        </ul>
      )}
    </Page>
  );
}
