"use client";

import { Search } from "lucide-react";
import { fieldLook } from "@/components/form/field-look";
import { useLeaving } from "@/components/form/use-leaving";
import { Notice } from "@/components/ui/notice";

interface Props {
  readonly action: (form: FormData) => Promise<void>;
}

/** Finds a patient from every page, before and without JavaScript too. */
export function PatientSearch({ action }: Props) {
  const { failed, send, forget } = useLeaving(action);
  return (
    <search className="min-w-0 flex-1 basis-full sm:basis-auto">
      <form action={action} onSubmit={send} onInput={forget} className="relative max-w-80">
        <label htmlFor="patient-search" className="sr-only">
          Search patients by name, number or date of birth
        </label>
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-quiet"
          strokeWidth={1.75}
        />
        <input
          id="patient-search"
          type="search"
          name="term"
          maxLength={100}
          autoComplete="off"
          placeholder="Name, number or date of birth"
          className={`${fieldLook} touchable w-full pl-8`}
        />
        {failed ? (
          <div className="absolute top-full left-0 z-30 mt-1 w-full">
            <Notice tone="error" role="alert">
              No answer from the server. This page stays as it is: search again.
            </Notice>
          </div>
        ) : null}
      </form>
    </search>
  );
}
