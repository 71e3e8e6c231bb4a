"use client";

import dynamic from "next/dynamic";
import type { Series, TrendEvent } from "@/lib/features/trends/view";
import type { DayAxis } from "./chart-geometry";

/** Loaded on this page alone, and drawn in the browser alone: the table beside it has the same numbers. */
const SeriesChart = dynamic(() => import("./series-chart").then((chart) => chart.SeriesChart), {
  ssr: false,
  loading: () => (
    <noscript>
      <p className="text-sm text-quiet">
        The chart needs JavaScript. The table has the same numbers.
      </p>
    </noscript>
  ),
});

interface Props {
  readonly series: Series;
  readonly events: readonly TrendEvent[];
  readonly axis: DayAxis;
}

export function ChartSlot({ series, events, axis }: Props) {
  const { name, points } = series;
  const count = points.length === 1 ? "1 value" : `${points.length} values`;
  return (
    <div
      role="img"
      aria-label={`Chart of ${name}: ${count}; the table has the same numbers`}
      className={`${points.length > 1 ? "min-h-52" : "min-h-39"} border border-line bg-surface py-1 print:[&_.recharts-responsive-container]:h-auto! print:[&_.recharts-responsive-container]:w-full! print:[&_.recharts-responsive-container>div]:h-auto! print:[&_.recharts-responsive-container>div]:w-full! print:[&_.recharts-wrapper]:h-auto! print:[&_.recharts-wrapper]:w-full! print:[&_svg]:h-auto! print:[&_svg]:w-full!`}
    >
      <SeriesChart series={series} events={events} axis={axis} />
    </div>
  );
}
