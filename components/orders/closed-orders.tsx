import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { ClosedOrders as ClosedOrdersView } from "@/lib/features/orders/view";

interface Props {
  readonly closed: ClosedOrdersView;
}

/** In place of the sheet: nobody is to be asked for a test whose order is closed. */
export function ClosedOrders({ closed: { presentationId, orders } }: Props) {
  return (
    <Page title="No request to print">
      <Notice tone="warning">
        <p className="font-semibold">The order is closed.</p>
        <ul>
          {orders.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-1">
          <TextLink href={`/presentations/${presentationId}`}>Back to the assessment</TextLink>
        </p>
      </Notice>
    </Page>
  );
}
