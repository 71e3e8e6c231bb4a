import { fieldLook } from "@/components/form/field-look";
import { Button } from "@/components/ui/button";
import { searchPatientsAction } from "@/lib/features/patients/actions";

/** Searches by the beginning of a name, or by number. Works without JavaScript. */
export function PatientsSearch({ term }: { readonly term: string }) {
  return (
    <search className="mb-4 block">
      <form action={searchPatientsAction} className="flex flex-wrap items-end gap-2">
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
    </search>
  );
}
