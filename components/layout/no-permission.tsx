import { MessagePage } from "./message-page";

interface Props {
  /** "review patients", "record a presentation" */
  readonly to: string;
}

/** The page exists, but not for this role. */
export function NoPermission({ to }: Props) {
  return (
    <MessagePage title="No permission">
      <p>Your role has no permission to {to}. An administrator of your practice can change it.</p>
    </MessagePage>
  );
}
