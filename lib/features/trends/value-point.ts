import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import { dateText } from "../../platform/dates.ts";
import type { KeptValue, Person } from "./kept-values.ts";
import { numberText } from "./number-text.ts";
import { positionIn, rangeOn } from "./range-on.ts";
import type { Point, Standing } from "./view.ts";

/** A value as a point of its series; `unit` is the label of the series' unit. */
export function toPoint(
  value: KeptValue & { readonly day: string },
  unit: string,
  person: Person,
): Point {
  const { id, day, recordedAt, number, takenOn, flag, from } = value;
  const censored = censoring(value.enteredValue);
  const range = rangeOn(value, day, unit, person);
  return {
    id,
    day,
    recordedAt,
    dayText: dateText(day),
    dayOfEntry: takenOn === null,
    value: number,
    text: `${sign(censored)}${numberText(number)}${unit ? ` ${unit}` : ""}`,
    entered: value.enteredUnit === value.unit ? null : enteredText(value),
    censored,
    standing: standingOf(value.replacedBy),
    range,
    position: positionIn(range, number, censored),
    flag,
    from,
  };
}

export function standingOf(replacedBy: "value" | "nothing" | null): Standing {
  if (replacedBy === null) return "stands";
  return replacedBy === "value" ? "corrected" : "withdrawn";
}

/** What was typed tells a limit from a value: "<5", "> 90". */
function censoring(typed: string): "below" | "above" | null {
  const [first] = typed.trim();
  if (first === "<" || first === "≤") return "below";
  return first === ">" || first === "≥" ? "above" : null;
}

function sign(censored: "below" | "above" | null): string {
  if (censored === null) return "";
  return censored === "below" ? "< " : "> ";
}

function enteredText({ finding, enteredValue, enteredUnit }: KeptValue): string {
  const label = acceptedUnits(finding)?.find(({ ucum }) => ucum === enteredUnit)?.label;
  return `${enteredValue} ${label ?? enteredUnit}`;
}
