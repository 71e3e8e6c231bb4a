"use client";

import { Button } from "@/components/ui/button";
import { MessagePage } from "./message-page";

export interface FailureProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** Something broke. Says what is certain, and what to do meanwhile. */
export function FailedMessage({ error, retry }: FailureProps) {
  const reference = referenceOf(error);
  return (
    <MessagePage title="This page could not be shown">
      <p>
        The fault is ours. What was saved before is safe; what was not yet saved may have to be
        entered again. Until it works, use your local red-flag pathway.
      </p>
      {reference ? (
        <p className="text-quiet">
          Reference for support: <span className="font-mono">{reference}</span>
        </p>
      ) : null}
      <Button variant="primary" onClick={() => retry()}>
        Try again
      </Button>
    </MessagePage>
  );
}

/** Names the entry in the server's log; null when the browser itself failed. */
function referenceOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
