import { cellLook, headLook, tableLook } from "@/components/table/look";
import { WideTable } from "@/components/table/wide-table";

interface Props {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** Counts by name, one a row; nought is written out, for it is a count as well. */
export function CountTable({ caption, columns, rows }: Props) {
  return (
    <WideTable label={caption}>
      <table className={tableLook}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, n) => (
              <th
                key={column}
                scope="col"
                className={`${headLook} py-1.5 leading-4.5 whitespace-normal! ${n === 0 ? "min-w-52" : "text-right"}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name} className="border-b border-line last:border-b-0">
              <th scope="row" className={`${cellLook} text-left font-normal`}>
                {name}
              </th>
              {counts.map((count, n) => (
                <td key={columns[n + 1]} className={`${cellLook} text-right`}>
                  {count.toLocaleString("en-GB")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
