import { adjustedCalcium } from "./adjusted-calcium.ts";
import { bilsky } from "./bilsky.ts";
import { ecog } from "./ecog.ts";
import { frankel } from "./frankel.ts";
import { henschke } from "./henschke.ts";
import type { Calculator } from "./model.ts";
import { ng65 } from "./ng65.ts";
import { nrs } from "./nrs.ts";
import { peg } from "./peg.ts";
import { rmdq } from "./rmdq.ts";
import { roman } from "./roman.ts";
import { sins } from "./sins.ts";

const register = [
  sins,
  bilsky,
  ecog,
  frankel,
  henschke,
  roman,
  ng65,
  adjustedCalcium,
  nrs,
  peg,
  rmdq,
] as const;

export type CalculatorId = (typeof register)[number]["id"];

export const calculators: readonly (Calculator & { readonly id: CalculatorId })[] = register;

/** Null when there is none of that name. */
export function findCalculator(id: string): (typeof calculators)[number] | null {
  return calculators.find((calculator) => calculator.id === id) ?? null;
}
