import type { Mark } from "./chart-geometry";
import { MarkShape } from "./mark-shape";

const marks: readonly (readonly [Mark, string])[] = [
  ["point", "value within its range, or without one"],
  ["out_of_range", "value outside its range"],
  ["limit_below", "below what is measured"],
  ["limit_above", "above what is measured"],
  ["not_standing", "corrected or withdrawn"],
];

/** What the marks of the charts mean. */
export function MarkKey() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet">
      {marks.map(([mark, words]) => (
        <li key={mark} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width={14} height={14}>
            <MarkShape mark={mark} x={7} y={7} />
          </svg>
          {words}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span
          aria-hidden
          className="inline-block h-3 w-4 border border-dashed border-control bg-sunken"
        />
        reference range of the time
      </li>
    </ul>
  );
}
