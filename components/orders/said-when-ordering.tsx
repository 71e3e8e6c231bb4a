import { Notice } from "@/components/ui/notice";
import type { SafetyLine } from "@/lib/features/orders/view";
import { SafetyList } from "./safety-list";

/** Above an amendment: what is known from ordering and does not stand in its form; nothing where there is none. */
export function SaidWhenOrdering({ lines }: { readonly lines: readonly SafetyLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice tone="warning">
        <p>
          <strong>Answered when tests were ordered, and not in this form.</strong> Requests and
          cautions go by it already; enter it here if it belongs to the record of that day.
        </p>
        <SafetyList lines={lines} />
      </Notice>
    </div>
  );
}
