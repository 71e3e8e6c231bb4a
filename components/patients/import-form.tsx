"use client";

import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { fieldLook } from "@/components/form/field-look";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ImportResult } from "./import-result";
import { useImportCheck } from "./use-import-check";

const largest = 1_000_000;

interface Props {
  /** What a file may hold, beside the form. */
  readonly children: ReactNode;
}

/** Hands over a file or its text for the dry run. Works without JavaScript. */
export function ImportForm({ children }: Props) {
  const { state, pending, submit, send } = useImportCheck();
  const [tooLarge, setTooLarge] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  const pasted = state.status === "refused" ? state.pasted : "";

  useEffect(() => {
    if (state.status !== "idle") answer.current?.focus();
  }, [state]);

  /** A file that is far too large would not even reach the server. */
  function check(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    const large = file instanceof File && file.size > largest;
    setTooLarge(large);
    if (!large && !pending) send(event.currentTarget);
  }

  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_28rem]">
      <form action={submit} onSubmit={check} className="max-w-160 space-y-4">
        <div>
          <label htmlFor="file" className="mb-1 block font-medium">
            File
          </label>
          <input
            id="file"
            type="file"
            name="file"
            accept=".csv,.tsv,.txt,text/csv"
            className="touchable block w-full file:mr-3 file:h-9 file:cursor-pointer file:rounded-md file:border file:border-solid file:border-control file:bg-surface file:px-3 file:text-ink"
          />
        </div>
        <div>
          <label htmlFor="pasted" className="mb-1 block font-medium">
            Or its text
          </label>
          <textarea
            key={pasted}
            id="pasted"
            name="pasted"
            rows={6}
            defaultValue={pasted}
            spellCheck={false}
            className={`${fieldLook} block h-auto w-full py-2 font-mono text-sm`}
          />
        </div>
        <Button type="submit" variant="primary" extra="h-9" aria-disabled={pending}>
          Check, without saving
        </Button>
      </form>
      {children}
      <div ref={answer} tabIndex={-1} className="min-w-0 outline-none lg:col-span-2">
        {tooLarge ? (
          <Notice tone="error" role="alert">
            The file is larger than 1 MB. Split it, and import the parts one by one.
          </Notice>
        ) : (
          <>
            {state.status === "refused" ? (
              <Notice tone="error" role="alert">
                <p className="font-semibold">Nothing was checked and nothing was saved.</p>
                <p>{state.problem}</p>
              </Notice>
            ) : null}
            {state.status === "checked" ? <ImportResult {...state} /> : null}
          </>
        )}
      </div>
    </div>
  );
}
