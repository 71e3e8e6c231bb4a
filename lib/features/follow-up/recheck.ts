import type { Assessment } from "../../clinical/engine/assessment.ts";
import { shortest } from "../../clinical/engine/clock.ts";
import { missingByName } from "./recheck-questions.ts";

export const recheckCases = [
  "engine_failed",
  "cauda_equina",
  "emergency",
  "urgent",
  "soon",
  "incomplete",
  "routine",
  "symptoms_persist",
] as const;
export type RecheckCase = (typeof recheckCases)[number];

interface Recheck {
  readonly title: string;
  /** ISO 8601 duration from the recording. */
  readonly within: string;
  /** Section of the clinical specification, or "policy". */
  readonly source: string;
}

/** When somebody looks again at a presentation, whatever else was accepted. */
export const rechecks: Readonly<Record<RecheckCase, Recheck>> = {
  engine_failed: {
    title: "Recheck: assess by the local red-flag pathway",
    within: "P0D",
    source: "policy: no assessment may wait for another day",
  },
  cauda_equina: {
    title: "Recheck: suspected cauda equina syndrome acknowledged by the receiving team",
    within: "PT30M",
    source: "8.1 CES: 30 min no acknowledgement",
  },
  emergency: {
    title: "Recheck: emergency hand-over acknowledged",
    within: "PT4H",
    source: "8.1 MSCC: 4 h no acknowledgement",
  },
  urgent: {
    title: "Recheck: specialist contact made",
    within: "PT24H",
    source: "8.1 urgent: coordinator contact <= 24 h",
  },
  soon: {
    title: "Recheck: results reviewed",
    within: "P7D",
    source: "8.1 soon: results review <= 7 d",
  },
  incomplete: {
    title: "Recheck: safety questions still open",
    within: "P14D",
    source: "3.3 and policy: half of the shortest planned review",
  },
  routine: {
    title: "Recheck: planned review",
    within: "P28D",
    source: "8.1 routine: 4-6 weeks",
  },
  symptoms_persist: {
    title: "Recheck: symptoms persist without a cause found",
    within: "P14D",
    source: "design section 4: a new loop is forced; 8.1 soon: outcome visit <= 14 d",
  },
};

/** Which interval of the practice stands in for the specification's, and the clocks that may bring it forward. */
export interface PlannedInterval {
  readonly of: RecheckCase;
  readonly clocks: readonly string[];
}

interface NextRecheck {
  /** One line: names up to three of the safety questions that are still open. */
  readonly title: string;
  readonly within: string;
  readonly interval: PlannedInterval;
}

interface NamedRecheck extends NextRecheck {
  /** Names every one of them (specification 3.3); null when none is open. */
  readonly note: string | null;
}

/**
 * null: a complete self-management presentation has a review date instead. `null` in: the engine failed.
 * A required test or action that is due before the tier's own recheck brings the recheck forward, or
 * nobody would look until after its deadline. An emergency keeps its clock: that is about the
 * hand-over, which comes before any result.
 */
export function recheckOf(assessment: Assessment | null): NamedRecheck | null {
  const of = caseOf(assessment);
  if (!of) return null;
  const { title, within } = rechecks[of];
  if (!assessment) return { title, within, note: null, interval: { of, clocks: [] } };
  const { short, all } = missingByName(assessment.missing);
  const clocks = assessment.tier === "emergency" ? [] : requiredClocks(assessment);
  return {
    title: short ? `${title} · ask: ${short}` : title,
    within: shortest([within, ...clocks]) ?? within,
    note: all && `ask ${all}`,
    interval: { of, clocks },
  };
}

function requiredClocks({ investigations, actions }: Assessment): string[] {
  const required = investigations.filter(({ advice }) => advice === "required");
  return [...required, ...actions].flatMap(({ within }) => within ?? []);
}

function caseOf(assessment: Assessment | null): RecheckCase | null {
  if (!assessment) return "engine_failed";
  const { tier, incomplete, conditions } = assessment;
  if (tier === "emergency") {
    const caudaEquina = conditions.some(
      ({ id, standing }) => id === "cauda_equina_syndrome" && standing === "suspected",
    );
    return caudaEquina ? "cauda_equina" : "emergency";
  }
  if (tier === "urgent" || tier === "soon") return tier;
  if (incomplete) return "incomplete";
  return tier === "routine" ? "routine" : null;
}

/**
 * After the last open loop of a presentation was closed while the care goes on: by the clock of the tier, or sooner
 * by that of a required suggestion that nobody decided on. null for complete self-management with all decided.
 */
export function recheckOfLast(
  assessment: Assessment | null,
  undecided: readonly string[],
): NextRecheck | null {
  const of = caseOf(assessment);
  const count = undecided.length;
  if (!of && count === 0) return null;
  const { title, within } = rechecks[of ?? "routine"];
  const clocks = assessment?.tier === "emergency" ? [] : undecided;
  return {
    title: count > 0 ? neverDecided(count) : title,
    within: shortest([within, ...clocks]) ?? within,
    interval: { of: of ?? "routine", clocks },
  };
}

/** Never later than the recheck that the tier, or what is undecided, asks for. */
export function recheckOfPersisting(
  assessment: Assessment | null,
  undecided: readonly string[],
): NextRecheck {
  const { title, within } = rechecks.symptoms_persist;
  const clock = recheckOfLast(assessment, undecided)?.within;
  const sooner = clock ? [clock] : [];
  return {
    title,
    within: shortest([within, ...sooner]) ?? within,
    interval: { of: "symptoms_persist", clocks: sooner },
  };
}

function neverDecided(count: number): string {
  return `Recheck: ${count === 1 ? "1 suggestion was" : `${count} suggestions were`} never decided`;
}

/** Days until the review of a self-management presentation: sooner when the pain is severe or unknown (8.1). */
export function reviewAfterDays(painIntensity: unknown): number {
  const known = typeof painIntensity === "number";
  return known && painIntensity < 7 ? 28 : 14;
}
