"use client";

import { fieldLook } from "@/components/form/field-look";
import { useLeaving } from "@/components/form/use-leaving";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { searchPatientsAction } from "@/lib/features/patients/actions";

/** Searches by the beginning of a name, or by number. Works without JavaScript. */
export function PatientsSearch({ term }: { readonly term: string }) {
  const { failed, send, forget } = useLeaving(searchPatientsAction);
  return (
    <search className="mb-4 block">
      <form
        action={searchPatientsAction}
        onSubmit={send}
        onInput={forget}
        className="flex flex-wrap items-end gap-2"
      >
        <div className="w-full max-w-96">
          <label htmlFor="term" className="mb-1 block font-medium">
            Name, number or date of birth
          </label>
          <input
            id="term"
            name="term"
            type="search"
            maxLength={100}
            defaultValue={term}
            autoComplete="off"
            className={`${fieldLook} touchable h-9 w-full`}
          />
        </div>
        <Button type="submit" variant="primary" extra="h-9">
          Search
        </Button>
      </form>
      {failed ? (
        <div className="mt-2">
          <Notice tone="error" role="alert">
            No answer from the server. This page stays as it is: search again.
          </Notice>
        </div>
      ) : null}
    </search>
  );
}
