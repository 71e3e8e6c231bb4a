import type { Statement } from "./model.ts";

const ranges = {
  source: "memory",
  text: "Fallback range for adults, specification 4.3 [M]",
  evidence: "M",
} as const;
const cutOffs = {
  source: "SFE-CA",
  text: "Severity of hypercalcaemia [M:SFE-CA]",
  evidence: "M",
} as const;
const myeloma = { source: "IMWG14", text: "CRAB, IMWG 2014 [M:IMWG14]", evidence: "M" } as const;
const sameDay = {
  source: "policy",
  text: "Agreed value of this product; guidelines differ",
  evidence: "policy",
} as const;

const crabWords = "Above 2.75 mmol/L (11 mg/dL): the calcium criterion of CRAB";

interface Calcium {
  readonly mmolPerL: number;
  /** Null where it was reported in mmol/L: the limits of the reported unit count. */
  readonly mgPerDl: number | null;
}

/** Where an adjusted calcium lies. */
export function calciumMeaning(calcium: Calcium): readonly Statement[] {
  const { mmolPerL, mgPerDl } = calcium;
  const raised = mgPerDl === null ? mmolPerL > 2.6 : mgPerDl > 10.4;
  const low = mgPerDl === null ? mmolPerL < 2.2 : mgPerDl < 8.8;
  if (low) return [{ text: `Below the range ${rangeWords(calcium)}`, source: ranges }];
  if (!raised) return [{ text: `Within the range ${rangeWords(calcium)}`, source: ranges }];
  return [
    { text: `Raised: above the range ${rangeWords(calcium)}`, source: ranges },
    { text: severity(mmolPerL), source: cutOffs },
    ...(mmolPerL >= 3 ? [{ text: "3.0 mmol/L or more: same day", source: sameDay }] : []),
    ...(isCrab(calcium) ? [{ text: crabWords, source: myeloma }] : []),
  ];
}

function severity(mmolPerL: number): string {
  if (mmolPerL < 3) return "Mild (2.6 to 2.99 mmol/L)";
  if (mmolPerL <= 3.5) return "Moderate (3.0 to 3.5 mmol/L): urgent if symptomatic";
  return "Severe (above 3.5 mmol/L)";
}

function isCrab({ mmolPerL, mgPerDl }: Calcium): boolean {
  return mgPerDl === null ? mmolPerL > 2.75 : mgPerDl > 11;
}

function rangeWords({ mgPerDl }: Calcium): string {
  return mgPerDl === null ? "2.20–2.60 mmol/L" : "8.8–10.4 mg/dL";
}
