import { fieldLook } from "@/components/form/field-look";
import { Button } from "@/components/ui/button";

/** Asks for words, not for patients: the address keeps what was typed. Works without JavaScript. */
export function SearchForm({ query }: { readonly query: string }) {
  return (
    <search className="mb-5 block">
      <form action="/knowledge" className="flex flex-wrap items-end gap-2">
        <div className="w-full max-w-120">
          <label htmlFor="q" className="mb-1 block font-medium">
            Search the knowledge base, not patients
          </label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={query}
            autoComplete="off"
            aria-describedby="q-hint"
            className={`${fieldLook} touchable h-9 w-full`}
          />
        </div>
        <Button type="submit" variant="primary" extra="h-9">
          Search
        </Button>
      </form>
      <p id="q-hint" className="mt-1 text-sm text-quiet">
        Labels, questions, ids, words of rules and sources, in any order. No names of patients: the
        address keeps what is typed.
      </p>
    </search>
  );
}
