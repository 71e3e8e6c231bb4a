import { Page } from "@/components/layout/page";
import { cellLook, headLook, tableLook } from "@/components/table/look";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { importColumns, mostRows } from "@/lib/features/patients/import/import-columns";
import type { ImportedBatch } from "@/lib/features/patients/view";
import { ImportForm } from "./import-form";

interface Props {
  /** What was just imported. */
  readonly done: ImportedBatch | null;
  /** How 05/04/1961 is read in this practice: "05-Apr-1961". */
  readonly dayExample: string;
}

/** Registers many patients from a file, after a dry run. */
export function ImportScreen({ done, dayExample }: Props) {
  return (
    <Page
      title="Import patients"
      summary="First a dry run: it lists what is wrong and saves nothing."
      actions={<TextLink href="/patients">Back to patients</TextLink>}
    >
      {done ? (
        <div className="mb-6">
          <Notice tone="plain" role="status">
            <strong>
              {done.patients.toLocaleString("en-GB")}{" "}
              {done.patients === 1 ? "patient was" : "patients were"} imported
            </strong>{" "}
            on <Moment at={done.at} /> by {done.by}. <TextLink href="/patients">See them</TextLink>
          </Notice>
        </div>
      ) : null}
      <ImportForm>
        <Accepted dayExample={dayExample} />
      </ImportForm>
    </Page>
  );
}

function Accepted({ dayExample }: { readonly dayExample: string }) {
  return (
    <Section id="accepted" title="What a file holds">
      <table className={tableLook}>
        <caption className="sr-only">The columns of a file and what they accept</caption>
        <thead>
          <tr>
            <th scope="col" className={headLook}>
              Column
            </th>
            <th scope="col" className={headLook}>
              Accepted
            </th>
          </tr>
        </thead>
        <tbody>
          {importColumns.map(({ field, label, accepts }) => (
            <tr key={field} className="border-b border-line last:border-b-0">
              <th scope="row" className={`${cellLook} text-left font-medium whitespace-nowrap`}>
                {label}
              </th>
              <td className={cellLook}>{accepts}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-3 list-disc space-y-1 pl-5 text-sm text-quiet">
        <li>The first line names the columns, in any order; other columns are not used.</li>
        <li>Separated by comma, semicolon or tab; text in UTF-8 (“CSV UTF-8” in a spreadsheet).</li>
        <li>In numbers only, 05/04/1961 is read as {dayExample}.</li>
        <li>At most {mostRows.toLocaleString("en-GB")} rows and 1 MB at once.</li>
      </ul>
    </Section>
  );
}
