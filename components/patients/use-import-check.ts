"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, useActionState, useState, useTransition } from "react";
import { refusalWords } from "@/components/form/no-answer";
import { checkImportAction } from "@/lib/features/patients/import/import-actions";
import type { ImportState } from "@/lib/features/patients/import/import-state";

const noAnswer =
  "No answer from the server, or the file has changed since it was chosen. What you pasted is still here: check it again.";

const idle: ImportState = { status: "idle" };

/** The way to the dry run. `submit` is for the browser that runs no JavaScript; `send` keeps the page whatever happens. */
export function useImportCheck() {
  const [posted, submit] = useActionState(checkImportAction, idle);
  const [sent, setSent] = useState<ImportState | null>(null);
  const [pending, start] = useTransition();

  function send(form: HTMLFormElement) {
    const data = new FormData(form);
    start(async () => {
      const answer = await checked(form, data);
      startTransition(() => setSent(answer));
    });
  }

  return { state: sent ?? posted, pending, submit, send };
}

async function checked(form: HTMLFormElement, data: FormData): Promise<ImportState> {
  try {
    const answer = await checkImportAction(idle, data);
    // A file that was looked at is chosen anew: meanwhile it may have been corrected.
    form.reset();
    return answer;
  } catch (error) {
    unstable_rethrow(error);
    return unanswered(error, data);
  }
}

function unanswered(error: unknown, data: FormData): ImportState {
  const pasted = data.get("pasted");
  const problem = refusalWords(error) ?? noAnswer;
  return { status: "refused", problem, pasted: typeof pasted === "string" ? pasted : "" };
}
