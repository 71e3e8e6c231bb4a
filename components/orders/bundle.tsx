import { randomUUID } from "node:crypto";
import { Suggestion } from "@/components/assessment/suggestion";
import { isRequested } from "@/lib/features/orders/request";
import type { BundleLine, Bundle as BundleOfConcern } from "@/lib/features/orders/view";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import { BundleForm } from "./bundle-form";
import { BundleTitle } from "./bundle-title";
import { FoldedBundle } from "./folded-bundle";
import { RequestLink } from "./request-link";
import { Tick } from "./tick";

export interface BundleProps {
  readonly bundle: BundleOfConcern;
  readonly presentationId: string;
  readonly sources: readonly SourceLine[];
  readonly canDecide: boolean;
  /** Whether its rows are ticked at first: what is only to consider is not. */
  readonly ticked: boolean;
}

/** What one concern asks for: accepted together or one by one. */
export function Bundle(props: BundleProps) {
  const { bundle, presentationId, canDecide } = props;
  const open = bundle.lines.filter(isOpen);
  const form = `bundle-${bundle.id}-${props.ticked ? "required" : "consider"}`;
  const rows = (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line bg-sunken px-2 py-1">
        {bundle.folded ? <span /> : <BundleTitle bundle={bundle} />}
        <div id={`${form}-items`} className="ml-auto flex shrink-0 items-center gap-x-3">
          {bundle.lines.filter(isRequested).length > 1 ? (
            <RequestLink presentationId={presentationId} name={bundle.id} label={bundle.label}>
              Request for all
            </RequestLink>
          ) : null}
          {canDecide && open.length > 1 ? (
            <BundleForm
              id={form}
              presentationId={presentationId}
              idempotencyKey={randomUUID()}
              label={bundle.label}
            />
          ) : null}
        </div>
      </div>
      <Rows {...props} form={canDecide && open.length > 1 ? form : null} />
    </>
  );
  return (
    <div className="border-t border-line">
      {bundle.folded ? <FoldedBundle bundle={bundle}>{rows}</FoldedBundle> : rows}
    </div>
  );
}

function Rows(props: BundleProps & { readonly form: string | null }) {
  const { bundle, presentationId, sources, canDecide, ticked, form } = props;
  return (
    <ul>
      {bundle.lines.map((line) => (
        <Suggestion
          key={line.key}
          line={line}
          rules={sources.filter(({ number }) => line.sources.includes(number))}
          canDecide={canDecide}
          tick={form ? <Tick line={line} form={form} ticked={ticked && isPlain(line)} /> : null}
          request={
            isRequested(line) ? (
              <RequestLink presentationId={presentationId} name={line.key} label={line.label}>
                Request
              </RequestLink>
            ) : (
              line.closed && `· closed: ${line.closed}`
            )
          }
        />
      ))}
    </ul>
  );
}

function isOpen({ recommendation }: BundleLine): boolean {
  return recommendation !== null && recommendation.decision === null;
}

/** Where something is to be settled first, somebody has to tick it. */
function isPlain({ settleFirst }: BundleLine): boolean {
  return settleFirst.length === 0;
}
