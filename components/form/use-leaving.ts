"use client";

import { unstable_rethrow } from "next/navigation";
import { type SubmitEvent, startTransition, useState, useTransition } from "react";

/**
 * Sends a form whose answer is another page. When the server cannot be reached this page stays, with
 * everything that is typed on it, and `failed` says so.
 */
export function useLeaving(action: (form: FormData) => Promise<void>) {
  const [failed, setFailed] = useState(false);
  const [pending, start] = useTransition();

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    start(async () => {
      const noAnswer = await action(new FormData(form)).then(
        () => false,
        (error: unknown) => isNoAnswer(error, form),
      );
      startTransition(() => setFailed(noAnswer));
    });
  }

  return { failed, send, forget: () => setFailed(false) };
}

/** The way to the next page comes as an error too: it goes on, and the form is empty again. */
function isNoAnswer(error: unknown, form: HTMLFormElement): true {
  try {
    unstable_rethrow(error);
    return true;
  } catch (leaving) {
    form.reset();
    throw leaving;
  }
}
