import { acceptedUnits, convertToCanonical } from "../../clinical/engine/convert-unit.ts";
import { type FindingId, findingsById } from "../../clinical/knowledge/findings.ts";
import { changesOf } from "./change.ts";
import type { KeptValue, Person } from "./kept-values.ts";
import { inOrder, runsOf } from "./order.ts";
import { toPoint } from "./value-point.ts";
import type { Series } from "./view.ts";

/**
 * One series for each analyte and unit. What an analyte is, its code says, whatever name or presentation it
 * came with; a value whose unit cannot be converted has a series of its own, and no line joins the two.
 */
export function valueSeries(values: readonly KeptValue[], person: Person): Series[] {
  const groups = Map.groupBy(
    values.map(inCanonicalUnit),
    ({ finding, unit }) => `${finding} ${unit}`,
  );
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    return first ? [toSeries(id, first, group, person)] : [];
  });
}

function toSeries(
  id: string,
  { finding, unit: ucum }: KeptValue,
  group: readonly KeptValue[],
  person: Person,
): Series {
  const unit = unitLabel(finding, ucum);
  const placed = group.map((value) => ({ ...value, day: value.takenOn ?? value.recordedOn }));
  const points = inOrder(placed).map((value) => toPoint(value, unit, person));
  return {
    id,
    name: findingsById[finding].label,
    unit,
    scale: null,
    points,
    runs: runsOf(points),
    ...changesOf(points, unit),
    statements: [],
  };
}

/** As it is where it is in the unit of the catalogue already, and where it cannot be converted. */
function inCanonicalUnit(value: KeptValue): KeptValue {
  const { finding, unit } = value;
  const canonical = acceptedUnits(finding)?.[0].ucum;
  if (canonical === undefined || canonical === unit) return value;
  const number = converted(finding, value.number, unit);
  if (number === null) return value;
  return {
    ...value,
    number,
    unit: canonical,
    rangeLow: converted(finding, value.rangeLow, unit),
    rangeHigh: converted(finding, value.rangeHigh, unit),
  };
}

function converted(finding: FindingId, number: number | null, unit: string): number | null {
  if (number === null) return null;
  const result = convertToCanonical(finding, number, unit);
  return "problem" in result ? null : result.value;
}

/** As clinicians read it; the UCUM code where the catalogue does not know the unit. */
export function unitLabel(finding: FindingId, ucum: string): string {
  return acceptedUnits(finding)?.find((unit) => unit.ucum === ucum)?.label ?? ucum;
}
