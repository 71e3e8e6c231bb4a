import type { OrderReportView } from "@/lib/features/results/order-report";

/** What a report says, as it was typed, and that nobody but the reader judges it. */
export function OrderReportWords({ report: { text } }: { readonly report: OrderReportView }) {
  return (
    <>
      {text ? <p className="max-w-[75ch] whitespace-pre-wrap">{text}</p> : null}
      <p className="text-sm text-quiet">No rule reads this report: whoever reviews it decides.</p>
    </>
  );
}
