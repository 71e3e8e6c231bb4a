import { TextLink } from "@/components/ui/text-link";
import { MessagePage } from "./message-page";

/** Says the same whether a record never existed or belongs to another practice. */
export function NotFoundMessage() {
  return (
    <MessagePage title="This page does not exist">
      <p>The address may be mistyped, or the record is not one of your practice.</p>
      <p>
        Go to <TextLink href="/review">Review</TextLink> or find the person under{" "}
        <TextLink href="/patients">Patients</TextLink>.
      </p>
    </MessagePage>
  );
}
