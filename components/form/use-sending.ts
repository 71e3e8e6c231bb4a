"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, use, useActionState, useState, useTransition } from "react";
import { type FormAction, type FormState, idle } from "./form-state";
import { refusalWords } from "./no-answer";
import { SaidContext } from "./said-context";

const noAnswer =
  "No answer from the server. Everything you entered is still here: send it again, it is kept only once.";

/**
 * A form's way to its server action. `submit` is for the browser that runs no JavaScript; `send` keeps
 * the page, and with it what was typed, also when the server cannot be reached or fails.
 */
export function useSending(action: FormAction) {
  const say = use(SaidContext);
  const [posted, submit] = useActionState(action, idle);
  const [sent, setSent] = useState<FormState | null>(null);
  const [pending, start] = useTransition();
  const state = sent ?? posted;

  function send(data: FormData) {
    start(async () => {
      // What was answered last holds what was typed: sent back each time it would only be a burden.
      const answer = await action(idle, data).catch((error: unknown) => {
        unstable_rethrow(error);
        return { status: "failed", message: wordsOf(error), values: {} } as const;
      });
      startTransition(() => {
        setSent(answer);
        // The form may leave the page in this very moment, with the row it stands in.
        say(answer.status === "saved" ? answer.message : null);
      });
    });
  }

  return { state, pending, submit, send };
}

function wordsOf(error: unknown): string {
  const refused = refusalWords(error);
  return refused ? `${refused} Everything you entered is still here.` : noAnswer;
}
