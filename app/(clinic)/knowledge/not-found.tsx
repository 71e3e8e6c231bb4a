import { MessagePage } from "@/components/layout/message-page";
import { TextLink } from "@/components/ui/text-link";

export default function NotFound() {
  return (
    <MessagePage title="No such entry in the knowledge base">
      <p>The address may be mistyped. Ids never change and are never used again.</p>
      <p>
        <TextLink href="/knowledge">Search the knowledge base</TextLink>
      </p>
    </MessagePage>
  );
}
