import { BundleList } from "@/components/orders/bundle-list";
import { SafetyPanel } from "@/components/orders/safety-panel";
import { Section } from "@/components/ui/section";
import type { OrderLines } from "@/lib/features/orders/view";
import type { SummaryContent } from "@/lib/features/summaries/view";
import { Avoid } from "./avoid";
import { Cautions } from "./cautions";
import { IncompleteIcon } from "./tier-icon";

interface Props {
  readonly content: SummaryContent;
  readonly presentationId: string;
  readonly orders: OrderLines;
  readonly canDecide: boolean;
}

/** What to do now, what to consider, what not to do: each with its reasons. */
export function Advice({ content, presentationId, orders, canDecide }: Props) {
  const { avoid, cautions, notKnown, sources, verdict } = content;
  const { doNow, consider, safety, safetyVersion } = orders;
  const shared = { presentationId, sources, canDecide };
  const general = cautions.filter(({ tests }) => tests.length === 0);
  if (verdict.kind === "unavailable") {
    return (
      <Section id="do-now" title="Do now">
        <p>The rules could not be run. The record was kept; nothing is advised.</p>
      </Section>
    );
  }
  return (
    <>
      <Section id="do-now" title="Do now" aside={undecided(doNow)}>
        {notKnown.missing.length > 0 ? <AskFirst count={notKnown.missing.length} /> : null}
        {doNow.length === 0 ? (
          <p className="border-t border-line px-2 py-2">No rule that is met asks for more.</p>
        ) : null}
        <SafetyPanel
          presentationId={presentationId}
          version={safetyVersion}
          lines={safety}
          canAnswer={canDecide}
        />
        <BundleList bundles={doNow} {...shared} ticked />
      </Section>
      {general.length > 0 ? <Cautions cautions={general} /> : null}
      {consider.length > 0 ? (
        <Section id="consider" title="Consider" aside={undecided(consider)}>
          <BundleList bundles={consider} {...shared} ticked={false} />
        </Section>
      ) : null}
      {avoid.length > 0 ? <Avoid lines={avoid} sources={sources} /> : null}
    </>
  );
}

/** An incomplete safety set is itself the first thing to do. */
function AskFirst({ count }: { readonly count: number }) {
  return (
    <p className="hatched flex items-center gap-1.5 border-t border-line bg-surface px-2 py-2">
      <IncompleteIcon />
      <span className="font-medium">
        Ask the{" "}
        <a href="#not-known" className="text-accent underline underline-offset-3">
          {count === 1 ? "safety question" : `${count} safety questions`}
        </a>{" "}
        without an answer
      </span>
    </p>
  );
}

function undecided(bundles: OrderLines["doNow"]): string {
  const lines = bundles.flatMap((bundle) => bundle.lines);
  const open = lines.filter((line) => line.recommendation?.decision === null).length;
  return open === 0 ? "" : `${open} not decided`;
}
