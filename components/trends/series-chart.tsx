"use client";

import {
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  Line,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import type { Series, TrendEvent } from "@/lib/features/trends/view";
import {
  bandsOf,
  type ChartRow,
  chartRows,
  type DayAxis,
  dayLabel,
  eventMarks,
  valueAxis,
} from "./chart-geometry";
import { MarkShape } from "./mark-shape";

interface Props {
  readonly series: Series;
  readonly events: readonly TrendEvent[];
  readonly axis: DayAxis;
}

const text = { fontSize: 12, fill: "var(--quiet)" } as const;

/** One series over time: the range as a band, what happened as lines with letters, each value as a mark. */
export function SeriesChart({ series, events, axis }: Props) {
  const values = valueAxis(series);
  const height = series.points.length > 1 ? 200 : 148;
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 600, height }}>
      <ComposedChart
        data={chartRows(series)}
        margin={{ top: 22, right: 24, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        {bandsOf(series.points, axis).map((band) => (
          <ReferenceArea
            key={band.from}
            x1={band.from}
            x2={band.to}
            y1={band.low ?? values.from}
            y2={band.high ?? values.to}
            fill="var(--sunken)"
            fillOpacity={1}
            stroke="var(--control)"
            strokeDasharray="2 3"
            ifOverflow="hidden"
          />
        ))}
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="x"
          type="number"
          domain={[axis.from, axis.to]}
          ticks={[...axis.ticks]}
          tickFormatter={dayLabel}
          tick={text}
          stroke="var(--control)"
        />
        <YAxis
          domain={[values.from, values.to]}
          ticks={[...values.ticks]}
          tick={text}
          width={52}
          stroke="var(--control)"
        />
        {eventMarks(events).map(({ x, letters }) => (
          <ReferenceLine
            key={x}
            x={x}
            stroke="var(--control)"
            strokeDasharray="4 3"
            label={{ value: letters, position: "top", ...text, fill: "var(--ink)" }}
          />
        ))}
        {series.runs.map((run, n) => (
          <Line
            key={run[0]}
            dataKey={`run${n}`}
            connectNulls
            stroke="var(--accent)"
            strokeWidth={1.75}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
        <Line
          dataKey="value"
          stroke="none"
          dot={ValueMark}
          activeDot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function ValueMark({ cx, cy, payload: row }: DotItemDotProps) {
  if (typeof cx !== "number" || typeof cy !== "number") return <g />;
  const payload: ChartRow = row;
  return (
    <g>
      <MarkShape mark={payload.mark} x={cx} y={cy} />
      <text
        x={cx}
        y={cy - 9}
        textAnchor="middle"
        fontSize={12}
        fill={payload.mark === "not_standing" ? "var(--quiet)" : "var(--ink)"}
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {payload.label}
      </text>
    </g>
  );
}
