import { occurrences } from "@/lib/clinical/engine/polarity";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { rules } from "@/lib/clinical/knowledge/rules";
import type { Tier } from "@/lib/clinical/knowledge/tiers";

const aboveRoutine: readonly Tier[] = ["emergency", "urgent", "soon"];

/** Findings of which a yes speaks for a rule above routine. */
export const redFlags: ReadonlySet<FindingId> = new Set(
  rules
    .filter(({ tier }) => aboveRoutine.includes(tier))
    .flatMap(({ when }) => occurrences(when, 1))
    .flatMap(({ leaf, sign }) => ("yes" in leaf && sign !== -1 ? [leaf.yes] : [])),
);
