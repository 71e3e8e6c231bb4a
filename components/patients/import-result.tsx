import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { cellLook, headLook, tableLook } from "@/components/table/look";
import { Section } from "@/components/ui/section";
import { importPatientsAction } from "@/lib/features/patients/import/import-actions";
import type { ImportReport } from "@/lib/features/patients/import/import-report";
import { RemarkTable } from "./remark-table";

interface Props {
  readonly report: ImportReport;
  readonly csv: string;
  readonly idempotencyKey: string;
}

/** What the dry run found, and the one button that saves. */
export function ImportResult({ report, csv, idempotencyKey }: Props) {
  const { rows, valid, withErrors, errors, remarks, ignored } = report;
  return (
    <Section id="dry-run" title="Dry run: nothing is saved yet">
      <div className="space-y-6 border-t border-line pt-3">
        <div>
          <p>
            <strong>{counted(rows, "row")} read</strong> = {valid.toLocaleString("en-GB")} can be
            imported + {withErrors.toLocaleString("en-GB")} with errors
          </p>
          {ignored.length > 0 ? (
            <p className="text-quiet">Columns not used: {ignored.join(", ")}</p>
          ) : null}
        </div>
        {errors.length > 0 ? (
          <RemarkTable
            title={`${counted(errors.length, "error")}: these rows are not imported`}
            remarks={errors}
          />
        ) : null}
        {remarks.length > 0 ? (
          <RemarkTable
            title={`${counted(remarks.length, "possible duplicate")}: these rows are imported all the same`}
            remarks={remarks}
          />
        ) : null}
        {valid > 0 ? (
          <>
            <Sample rows={report.sample} columns={report.columns} valid={valid} />
            <ActionForm key={idempotencyKey} action={importPatientsAction} prefix="import-">
              <textarea name="csv" value={csv} readOnly hidden />
              <input type="hidden" name="expected" value={valid} />
              <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
              <Submit>{`Import ${counted(valid, "patient")}`}</Submit>
            </ActionForm>
          </>
        ) : (
          <p className="font-medium">No row can be imported.</p>
        )}
      </div>
    </Section>
  );
}

interface SampleProps {
  readonly columns: readonly string[];
  readonly rows: ImportReport["sample"];
  readonly valid: number;
}

/** Lets the reader see that columns and dates are read as they were meant. */
function Sample({ columns, rows, valid }: SampleProps) {
  return (
    <div className="overflow-x-auto">
      <table className={tableLook}>
        <caption className="mb-2 text-left font-medium">
          {rows.length < valid
            ? `The first ${rows.length} as they will be registered`
            : "As they will be registered"}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={headLook}>
              Line
            </th>
            {columns.map((label) => (
              <th key={label} scope="col" className={headLook}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} className="border-b border-line last:border-b-0">
              <th scope="row" className={`${cellLook} text-left font-normal`}>
                {row.line}
              </th>
              {row.texts.map((text, at) => (
                <td key={columns[at]} className={`${cellLook} whitespace-nowrap`}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
