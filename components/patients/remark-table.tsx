import { cellLook, headLook, tableLook } from "@/components/table/look";
import type { Remark } from "@/lib/features/patients/import/import-report";

interface Props {
  readonly title: string;
  readonly remarks: readonly Remark[];
}

/** More would make the page too long to be read; how many are left out is said. */
const most = 500;

/** What was found in a file, by line and column. */
export function RemarkTable({ title, remarks }: Props) {
  const shown = remarks.slice(0, most);
  const left = remarks.length - shown.length;
  return (
    <div className="overflow-x-auto">
      <table className={tableLook}>
        <caption className="mb-2 text-left font-medium">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={headLook}>
              Line
            </th>
            <th scope="col" className={headLook}>
              Column
            </th>
            <th scope="col" className={headLook}>
              What
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((remark) => (
            <tr
              key={`${remark.line} ${remark.column} ${remark.words}`}
              className="border-b border-line last:border-b-0"
            >
              <th scope="row" className={`${cellLook} text-left font-normal`}>
                {remark.line}
              </th>
              <td className={`${cellLook} whitespace-nowrap`}>{remark.column ?? "whole row"}</td>
              <td className={cellLook}>
                {remark.words}
                {remark.patientId ? (
                  <>
                    {" "}
                    <a
                      href={`/patients/${remark.patientId}`}
                      target="_blank"
                      rel="noreferrer"
                      className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
                    >
                      Chart<span className="sr-only"> (opens in a new tab)</span>
                    </a>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 ? (
        <p className="mt-1 text-sm">
          and {left.toLocaleString("en-GB")} more: correct these first and check again.
        </p>
      ) : null}
    </div>
  );
}
