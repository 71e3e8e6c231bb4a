import { disagreements } from "../knowledge/disagreements.ts";
import { severity, type Tier } from "../knowledge/tiers.ts";
import type { SurfacedDisagreement } from "./assessment.ts";
import { cited } from "./cited.ts";
import type { Facts } from "./facts.ts";
import { standingOf } from "./standing.ts";

/** Where guidelines differ on something this patient has. `facts.assessed` is what the rules said. */
export function surfaceDisagreements(facts: Facts, tier: Tier): SurfacedDisagreement[] {
  const aboveRoutine = severity(tier) < severity("routine");
  return disagreements
    .filter(({ onlyAtRoutine }) => !(onlyAtRoutine && aboveRoutine))
    .filter(({ when }) => standingOf(when, facts).now)
    .map(({ id, positions, product }) => ({
      topic: id,
      positions: positions.map(({ text, sources }) => ({ text, ...cited(sources) })),
      product,
    }));
}
