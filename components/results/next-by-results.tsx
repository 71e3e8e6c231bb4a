import { BundleList } from "@/components/orders/bundle-list";
import { Section } from "@/components/ui/section";
import { orderLines } from "@/lib/features/orders/order-lines";
import type { Bundle, OrderSafety } from "@/lib/features/orders/view";
import type { PresentationView } from "@/lib/features/presentations/view";
import type { ResultView } from "@/lib/features/results/view";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import type { SummaryContent } from "@/lib/features/summaries/view";
import { RulesOnResults } from "./rules-on-results";

interface Props {
  readonly view: PresentationView;
  readonly content: SummaryContent;
  readonly safety: OrderSafety;
  readonly results: readonly ResultView[];
  readonly canDecide: boolean;
}

/** What the met rules that read these results ask for, and these rules. */
export function NextByResults({ view, content, safety, results, canDecide }: Props) {
  const rules = rulesReading(content, results);
  const advised = askedBy(rules, orderLines(view, safety).doNow);
  const steps = advised.flatMap(({ lines }) => lines).length;
  return (
    <div className="min-w-0 space-y-7">
      <Section id="do-now" title="Next, by these results" aside={stepsWords(steps)}>
        {steps === 0 ? (
          <p className="border-t border-line px-2 py-2">
            {results.some(({ report }) => report)
              ? "No rule reads a report: what follows from it is for you to decide."
              : "No rule that reads these results asks for more."}{" "}
            What else is advised stands in the whole assessment.
          </p>
        ) : null}
        <BundleList
          bundles={advised}
          presentationId={view.id}
          sources={content.sources}
          canDecide={canDecide}
          ticked
        />
      </Section>
      <RulesOnResults rules={rules} />
    </div>
  );
}

/** The met rules that read any of these results. */
function rulesReading({ sources }: SummaryContent, results: readonly ResultView[]): SourceLine[] {
  const findings = results.map(({ finding }) => finding);
  return sources.filter(({ answers }) => answers.some(({ finding }) => findings.includes(finding)));
}

/** Of what is advised, by concern, that which one of these rules asks for. */
function askedBy(rules: readonly SourceLine[], bundles: readonly Bundle[]): Bundle[] {
  const asks = ({ sources }: Bundle["lines"][number]) =>
    rules.some(({ number }) => sources.includes(number));
  return bundles
    .map((bundle) => ({ ...bundle, lines: bundle.lines.filter(asks), folded: false }))
    .filter(({ lines }) => lines.length > 0);
}

function stepsWords(count: number): string {
  return `${count} step${count === 1 ? "" : "s"}`;
}
