import { TextArea } from "@/components/form/text-area";
import {
  type InvestigationId,
  investigations,
  investigationsById,
} from "@/lib/clinical/knowledge/investigations";
import { reportReadingLabels, reportReadings } from "@/lib/features/results/order-report";
import { longestReport } from "@/lib/features/results/read-order-report";
import { ChoiceEntry } from "./choice-entry";

interface Props {
  /** "any" where it is to be chosen. */
  readonly test: InvestigationId | "any";
  /** Findings that rules read can be entered above it. */
  readonly besideFindings: boolean;
}

const tests = investigations.map(({ id, shortLabel }) => ({ value: id, label: shortLabel }));
const readings = reportReadings.map((value) => ({ value, label: reportReadingLabels[value] }));

/** What came back of any test: how it reads, and what it says. A person judges it, for no rule can. */
export function OrderReportEntry({ test, besideFindings }: Props) {
  return (
    <div className="border-t border-line">
      <p className="max-w-[75ch] px-2 py-1.5 text-sm">
        <strong className="font-medium">No rule reads a report:</strong> it raises no tier by itself
        and waits until a named person has reviewed it. Serious is due for review within four hours.
        {besideFindings ? " Enter what a field above names there too: the rules read that." : ""}
      </p>
      {test === "any" ? (
        <ChoiceEntry name="report.test" label="Test that was reported" options={tests} />
      ) : (
        <input type="hidden" name="report.test" value={test} />
      )}
      <ChoiceEntry
        name="report.reading"
        label={
          test === "any" ? "The report reads" : `Report: ${investigationsById[test].shortLabel}`
        }
        options={readings}
      />
      <div className="border-b border-line px-2 py-1.5">
        <div className="max-w-[75ch]">
          <TextArea
            name="report.text"
            label="What the report says"
            hint="Needed unless it is normal"
            rows={3}
            longest={longestReport}
          />
        </div>
      </div>
    </div>
  );
}
