/** From most to least urgent. The order of this list is the order of severity. */
export const tiers = ["emergency", "urgent", "soon", "routine", "self_management"] as const;
export type Tier = (typeof tiers)[number];

/** What a clinician reads; the meaning is that of the specification, section 3.1. */
export const tierLabels: Readonly<
  Record<Tier, { readonly name: string; readonly meaning: string }>
> = {
  emergency: { name: "Emergency", meaning: "Act now, same day" },
  urgent: { name: "Urgent", meaning: "Specialist contact within 24 hours, test within 7 days" },
  soon: { name: "Soon", meaning: "Within 2 weeks" },
  routine: { name: "Routine", meaning: "Planned review or referral, 4 to 12 weeks" },
  self_management: { name: "Self-management", meaning: "With safety-net advice, no imaging" },
};

/** 0 for an emergency, rising as it gets less urgent. */
export function severity(tier: Tier): number {
  return tiers.indexOf(tier);
}

export function mostUrgent(candidates: readonly Tier[]): Tier | null {
  return tiers.find((tier) => candidates.includes(tier)) ?? null;
}
