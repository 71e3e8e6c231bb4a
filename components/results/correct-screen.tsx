import { randomUUID } from "node:crypto";
import type { FormValues } from "@/components/form/form-state";
import { Page } from "@/components/layout/page";
import { TextLink } from "@/components/ui/text-link";
import { isFindingId } from "@/lib/clinical/knowledge/findings";
import { reportedTest } from "@/lib/features/results/order-report";
import { isScoreId } from "@/lib/features/results/scores";
import type { EnteredResult, ResultView } from "@/lib/features/results/view";
import { CorrectForm } from "./correct-form";
import { entryField } from "./entry-fields";
import { EntryRows } from "./entry-rows";
import { OrderReportEntry } from "./order-report-entry";
import { ScoreEntry } from "./score-entry";

interface Props {
  readonly view: ResultView;
  readonly entered: EnteredResult;
  readonly presentationId: string;
}

/** A result is put right: filled in as it was entered. */
export function CorrectScreen({ view, entered, presentationId }: Props) {
  const { finding, label, value } = view;
  const test = reportedTest(finding);
  return (
    <Page
      title={`Correct: ${label}`}
      summary={`It reads ${value}. That stays on record; the rules run again over the correction.`}
      actions={<TextLink href={`/presentations/${presentationId}/results`}>All results</TextLink>}
    >
      <CorrectForm
        resultId={view.id}
        idempotencyKey={randomUUID()}
        initial={initialOf(finding, entered, view.takenOn)}
      >
        {isFindingId(finding) ? <EntryRows fields={[entryField(finding)]} /> : null}
        {test ? <OrderReportEntry test={test} besideFindings={false} /> : null}
        {isScoreId(finding) ? <ScoreEntry id={finding} /> : null}
      </CorrectForm>
    </Page>
  );
}

function initialOf(finding: string, entered: EnteredResult, takenOn: string | null): FormValues {
  const { enteredValue, enteredUnit, enteredRange, coded, flag, parts } = entered;
  if (reportedTest(finding))
    return {
      takenOn: takenOn ?? "",
      "report.reading": coded ?? "",
      "report.text": parts?.["text"] ?? "",
    };
  const items = Object.entries(parts ?? {}).map(([item, value]) => [`${finding}.${item}`, value]);
  return {
    takenOn: takenOn ?? "",
    ...(parts
      ? Object.fromEntries(items)
      : {
          [`value.${finding}`]: enteredValue ?? coded ?? "",
          [`unit.${finding}`]: enteredUnit ?? "",
          [`range.${finding}`]: enteredRange ?? "",
          [`flag.${finding}`]: flag ?? "",
        }),
  };
}
