/** Findings computed from others (specification 0.4). They are never asked. */
export const derivedFindingIds = [
  "henschke_female",
  "henschke_age_gt70",
  "henschke_trauma",
  "ng65_onset_before_35",
] as const;

export type DerivedFindingId = (typeof derivedFindingIds)[number];
