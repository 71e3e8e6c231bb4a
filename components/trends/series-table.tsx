import { cellLook, headLook, tableLook } from "@/components/table/look";
import { WideTable } from "@/components/table/wide-table";
import type { Point, Series } from "@/lib/features/trends/view";

/** The numbers of a chart, latest first. */
export function SeriesTable({ series: { name, points, scale } }: { readonly series: Series }) {
  const ranged = scale === null;
  return (
    <WideTable label={`Table of ${name}`}>
      <table className={tableLook}>
        <caption className="sr-only">{name}, latest first</caption>
        <thead>
          <tr>
            {["Day", "Value", ...(ranged ? ["Range"] : []), "From"].map((title) => (
              <th key={title} scope="col" className={headLook}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.id} className="border-b border-line last:border-b-0">
              <th scope="row" className={`${cellLook} text-left font-normal whitespace-nowrap`}>
                {point.dayText}
                {point.dayOfEntry ? <span className="block text-quiet">day of entry</span> : null}
              </th>
              <td className={cellLook}>
                <Value point={point} />
              </td>
              {ranged ? (
                <td className={cellLook}>
                  <Range point={point} />
                </td>
              ) : null}
              <td className={cellLook}>{point.from}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const standings = { corrected: "corrected", withdrawn: "withdrawn" } as const;

function Value({
  point: { text, entered, standing, position, flag, censored },
}: {
  readonly point: Point;
}) {
  return (
    <>
      <span className="text-base whitespace-nowrap">
        {standing === "stands" ? (
          <strong className="font-semibold">{text}</strong>
        ) : (
          <>
            <del>{text}</del> {standings[standing]}
          </>
        )}
      </span>
      {standing === "stands" && (position === "low" || position === "high") ? (
        <strong className="ml-2">{position === "low" ? "low" : "high"}</strong>
      ) : null}
      {censored ? <span className="block text-quiet">a limit, not a value</span> : null}
      {flag ? <span className="block text-quiet">laboratory: {flag}</span> : null}
      {entered ? <span className="block text-quiet">entered as {entered}</span> : null}
    </>
  );
}

function Range({ point: { range } }: { readonly point: Point }) {
  if (!range) return <span className="text-quiet">none</span>;
  return (
    <>
      <span className="whitespace-nowrap">{range.text}</span>{" "}
      <span className="whitespace-nowrap text-quiet">
        {range.of === "laboratory" ? "laboratory" : "adults"}
      </span>
    </>
  );
}
