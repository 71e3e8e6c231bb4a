import type { FindingId } from "../knowledge/findings.ts";
import {
  type AcceptedUnit,
  type AcceptedUnits,
  unitSpellings,
  unitsByFinding,
} from "../knowledge/units.ts";
import { type Decimal, decimal, dividedBy, rounded, times, toNumber } from "./decimal.ts";

/** `unit` is the UCUM code. */
export type Converted =
  | { readonly value: number; readonly unit: string }
  | { readonly problem: string };

/** More than any laboratory reports: a factor that is exact loses nothing. */
const everyDigit = 30;

/**
 * A result as entered, in the unit of the catalogue. A unit that is unknown or does not fit is refused with the
 * accepted ones, and so is a missing one where there are several: a unit is never guessed.
 */
export function convertToCanonical(
  finding: FindingId,
  value: number,
  unit: string | undefined,
): Converted {
  return withUnit(finding, unit, (units, given) => ({
    value: toNumber(scaled(decimal(value), given)),
    unit: units[0].ucum,
  }));
}

/** The other way round, for showing a result in the unit in which it was or could be entered. */
export function convertFromCanonical(
  finding: FindingId,
  value: number,
  unit: string | undefined,
): Converted {
  return withUnit(finding, unit, (_units, given) => ({
    value: toNumber(scaled(decimal(value), inverse(given))),
    unit: given.ucum,
  }));
}

/** Units in which a finding is accepted, the canonical one first; null where it has no unit to choose. */
export function acceptedUnits(finding: FindingId): AcceptedUnits | null {
  const all: Readonly<Partial<Record<FindingId, AcceptedUnits>>> = unitsByFinding;
  return (Object.hasOwn(all, finding) ? all[finding] : null) ?? null;
}

/** The accepted unit that people may have written in another spelling; null for none. */
export function acceptedUnit(finding: FindingId, written: string): AcceptedUnit | null {
  return unitGiven(acceptedUnits(finding) ?? [], written) ?? null;
}

function withUnit(
  finding: FindingId,
  unit: string | undefined,
  convert: (units: AcceptedUnits, given: AcceptedUnit) => Converted,
): Converted {
  const units = acceptedUnits(finding);
  if (!units) return { problem: "is not accepted: this finding has no unit to choose" };
  const given = unitGiven(units, unit);
  return given ? convert(units, given) : { problem: problemOf(units, unit) };
}

function unitGiven(
  units: readonly AcceptedUnit[],
  unit: string | undefined,
): AcceptedUnit | undefined {
  if (unit === undefined) return units.length === 1 ? units[0] : undefined;
  const code = ucumOf(unit);
  return units.find(({ ucum }) => ucum === code);
}

function problemOf(units: AcceptedUnits, unit: string | undefined): string {
  const accepted = `must be one of ${units.map(({ ucum }) => ucum).join(", ")}`;
  return unit === undefined ? accepted : `${accepted}, not ${JSON.stringify(unit)}`;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The UCUM code of a unit as people write it; what is not known stays as it is. */
function ucumOf(unit: string): string {
  const plain = unit
    .replaceAll(/\s+/g, "")
    .replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => `^${superscripts.indexOf(digit)}`)
    .replaceAll(/[µμ]/g, "u")
    .replaceAll("×", "x")
    .replaceAll(/(?<=\/|\/[dmu]|^[dmu])l\b/g, "L");
  return Object.hasOwn(unitSpellings, plain) ? (unitSpellings[plain] ?? plain) : plain;
}

function scaled(value: Decimal, { multiply = 1, divide = 1, significant }: AcceptedUnit): Decimal {
  const product = times(value, decimal(multiply));
  if (divide === 1) return significant === undefined ? product : rounded(product, significant);
  return dividedBy(product, decimal(divide), significant ?? everyDigit);
}

function inverse({ multiply, divide, ...unit }: AcceptedUnit): AcceptedUnit {
  return { ...unit, multiply: divide ?? 1, divide: multiply ?? 1 };
}
