import { Section } from "@/components/ui/section";
import type { Series, TrendEvent } from "@/lib/features/trends/view";
import type { DayAxis } from "./chart-geometry";
import { ChartSlot } from "./chart-slot";
import { SeriesTable } from "./series-table";

interface Props {
  readonly series: Series;
  readonly events: readonly TrendEvent[];
  readonly axis: DayAxis;
  /** Its place on the page: makes the id of the heading. */
  readonly place: number;
}

/** One analyte or measure: what changed in words, the chart, and its numbers as a table. */
export function SeriesSection({ series, events, axis, place }: Props) {
  const { name, unit, points } = series;
  const count = points.length === 1 ? "1 value" : `${points.length} values`;
  return (
    <Section id={`series-${place}`} title={`${name}, ${unit}`} aside={count}>
      <Changes series={series} />
      <div className="grid items-start gap-x-6 gap-y-3 xl:grid-cols-[5fr_6fr] print:grid-cols-1">
        <ChartSlot series={series} events={events} axis={axis} />
        <SeriesTable series={series} />
      </div>
    </Section>
  );
}

function Changes({ series: { latest, overall, noChange, statements } }: Pick<Props, "series">) {
  if (!(latest || noChange)) return null;
  return (
    <ul className="mb-2 max-w-[75ch] space-y-0.5">
      {latest ? (
        <li>
          <strong className="font-semibold">{latest.text}</strong>{" "}
          <span className="text-sm text-quiet">since the value before</span>
        </li>
      ) : null}
      {overall ? (
        <li>
          {overall.text} <span className="text-sm text-quiet">since the first value</span>
        </li>
      ) : null}
      {noChange ? <li className="text-quiet">{noChange}</li> : null}
      {statements.map(({ text, source }) => (
        <li key={text} className="text-sm">
          {text} <span className="text-quiet">({source})</span>
        </li>
      ))}
    </ul>
  );
}
