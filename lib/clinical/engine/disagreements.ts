import { disagreements } from "../knowledge/disagreements.ts";
import type { SurfacedDisagreement } from "./assessment.ts";
import { cited } from "./cited.ts";
import type { Facts } from "./facts.ts";
import { standingOf } from "./standing.ts";

/** Where guidelines differ on something this patient has. `facts.assessed` is what the rules said. */
export function surfaceDisagreements(facts: Facts): SurfacedDisagreement[] {
  return disagreements
    .filter(({ when }) => standingOf(when, facts).now)
    .map(({ id, positions, product }) => ({
      topic: id,
      positions: positions.map(({ text, sources }) => ({ text, ...cited(sources) })),
      product,
    }));
}
