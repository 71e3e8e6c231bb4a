export interface ProfileWording {
  readonly uk: string;
  readonly us: string;
}

/**
 * Specification 0.5: only wording and contacts differ, timings do not. Longer phrases stand before those they
 * contain. The names of drug and blood count are those of the specification, sections 4.0 and 6.
 */
export const usWording: readonly ProfileWording[] = [
  {
    uk: "MSCC coordinator / on-call oncology + spinal surgery",
    us: "on-call oncology/radiation oncology and spine surgery",
  },
  {
    uk: "on-call spinal surgery and MSCC coordinator",
    us: "on-call oncology/radiation oncology and spine surgery",
  },
  {
    uk: "the MSCC coordinator/oncology",
    us: "on-call oncology/radiation oncology and spine surgery",
  },
  {
    uk: "MSCC coordinator / oncology",
    us: "on-call oncology/radiation oncology and spine surgery",
  },
  { uk: "the MSCC coordinator", us: "on-call oncology/radiation oncology and spine surgery" },
  { uk: "MSCC coordinator", us: "on-call oncology/radiation oncology and spine surgery" },
  { uk: "MSCC pathway", us: "metastatic cord compression pathway" },
  {
    uk: "suspected-cancer pathway (first seen ≤2 weeks; faster diagnosis standard 28 days)",
    us: "expedited referral (target 14 days; diagnosis target 28 days)",
  },
  {
    uk: "refer suspected-cancer pathway (haematology)",
    us: "expedited referral (target 14 days) to haematology",
  },
  {
    uk: "urology, suspected-cancer pathway, within 2 weeks",
    us: "expedited urology referral (target 14 days)",
  },
  { uk: "HPB suspected-cancer pathway", us: "expedited HPB referral" },
  { uk: "2-week suspected-cancer pathway", us: "expedited referral (target 14 days)" },
  { uk: "suspected-cancer pathway", us: "expedited referral (target 14 days)" },
  { uk: "paracetamol (acetaminophen)", us: "acetaminophen" },
  { uk: "paracetamol", us: "acetaminophen" },
  { uk: "FBC", us: "CBC" },
];
