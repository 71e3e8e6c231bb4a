import { Page } from "@/components/layout/page";
import { countWords } from "@/components/table/count-words";
import { Paging } from "@/components/table/paging";
import { buttonClass } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import type { PatientRow } from "@/lib/features/patients/view";
import type { Page as ListPage } from "@/lib/features/review/view";
import { patientsHref } from "./patients-address";
import { PatientsEmpty } from "./patients-empty";
import { PatientsSearch } from "./patients-search";
import { PatientsTable } from "./patients-table";

interface Props {
  readonly term: string;
  /** The same, sealed for the address. */
  readonly search: string;
  readonly page: ListPage<PatientRow>;
  readonly canRegister: boolean;
  readonly canImport: boolean;
}

/** Finds a patient of the practice, or leads to registering one. */
export function PatientsScreen({ term, search, page, canRegister, canImport }: Props) {
  const register = (
    <>
      {canImport ? (
        <TextLink href="/patients/import" look={buttonClass("secondary")}>
          Import…
        </TextLink>
      ) : null}
      {canRegister ? (
        <TextLink href="/patients/new" look={buttonClass("secondary")}>
          Register a patient
        </TextLink>
      ) : null}
    </>
  );
  return (
    <Page title="Patients" actions={register}>
      <PatientsSearch term={term} />
      {page.rows.length === 0 ? (
        <PatientsEmpty term={term} canRegister={canRegister} />
      ) : (
        <>
          <PatientsTable rows={[...page.rows]} />
          <Paging
            first={page.first ? null : patientsHref(search, null)}
            next={page.next === null ? null : patientsHref(search, page.next)}
            words={`${page.rows.length} shown of ${countWords(page.count, "patient", "patients")}${term ? ` matching “${term}”` : ""}`}
          />
        </>
      )}
    </Page>
  );
}
