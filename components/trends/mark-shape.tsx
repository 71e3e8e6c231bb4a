import type { Mark } from "./chart-geometry";

interface Props {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** Told apart by shape, not by colour: the same in the dark, in print and for everybody. */
export function MarkShape({ mark, x, y }: Props) {
  const line = { stroke: "var(--accent)", strokeWidth: 1.75 };
  if (mark === "point") return <circle cx={x} cy={y} r={4} fill="var(--surface)" {...line} />;
  if (mark === "out_of_range")
    return <rect x={x - 4.5} y={y - 4.5} width={9} height={9} fill="var(--accent)" {...line} />;
  if (mark === "not_standing") {
    const cross = `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`;
    return <path d={cross} stroke="var(--quiet)" strokeWidth={1.75} fill="none" />;
  }
  const tip = mark === "limit_below" ? 5 : -5;
  const triangle = `M${x - 5} ${y - tip}h10l-5 ${2 * tip}z`;
  return <path d={triangle} fill="var(--surface)" {...line} />;
}
