import type { Citation } from "./model.ts";

/** A patient-reported outcome measure (specification 7). Only what may be embedded is a calculator of the product. */
export interface OutcomeMeasure {
  readonly id: string;
  readonly name: string;
  readonly score: string;
  /** The smallest change that matters to patients; null where the specification gives none. */
  readonly leastChange: string | null;
  readonly licence: string;
  readonly embed: "yes" | "optional" | "no";
  readonly sources: readonly [Citation, ...Citation[]];
}

const memory = { source: "memory", text: "Specification 7 [M]", evidence: "M" } as const;

export const outcomeMeasures = [
  {
    id: "nrs",
    name: "Numeric rating scale, average, worst and least in the last week",
    score: "0–10",
    leastChange: "2 points or 30 %",
    licence: "Public domain",
    embed: "yes",
    sources: [
      { source: "OSTELO08", text: "OSTELO08 [M]", evidence: "M" },
      { source: "FARRAR01", text: "FARRAR01 [M]", evidence: "M" },
    ],
  },
  {
    id: "peg",
    name: "PEG: pain, enjoyment of life, general activity",
    score: "Mean of three items, 0–10",
    leastChange: "30 %, or 1.0–1.75 points",
    licence:
      "Published open access, derived from the Brief Pain Inventory; with attribution; write to confirm for commercial use",
    embed: "yes",
    sources: [
      { source: "PEG09", text: "[V:PEG09]", evidence: "V" },
      { source: "PEG-MID", text: "[V:PEG-MID]", evidence: "V" },
    ],
  },
  {
    id: "rmdq_24",
    name: "Roland Morris Disability Questionnaire",
    score: "0–24, higher is worse; at least 20 of 24 answered",
    leastChange: "30 % or 5 points (2–3 if mild)",
    licence: "No permission is required when used in the published form; exact wording only",
    embed: "yes",
    sources: [
      { source: "ROLAND-FAIRBANK", text: "[V:ROLAND-FAIRBANK]", evidence: "V" },
      { source: "OSTELO08", text: "OSTELO08 [M]", evidence: "M" },
    ],
  },
  {
    id: "psfs",
    name: "Patient-Specific Functional Scale",
    score: "1–5 activities chosen by the patient, 0 unable to 10 as before, mean",
    leastChange: "2 points single, 1.3–2.7 average",
    licence: "Free in practice",
    embed: "yes",
    sources: [{ source: "STRATFORD95", text: "STRATFORD95 [M]", evidence: "M" }],
  },
  {
    id: "groc",
    name: "Global rating of change",
    score: "−7 to +7",
    leastChange: null,
    licence: "Public domain",
    embed: "yes",
    sources: [memory],
  },
  {
    id: "esas_r",
    name: "Edmonton Symptom Assessment System, revised",
    score: "10 items, 0–10",
    leastChange: "1 point",
    licence: "Free, attribution required (Covenant Health)",
    embed: "optional",
    sources: [memory],
  },
  {
    id: "phq_gad",
    name: "PHQ-2, PHQ-9, GAD-2 and GAD-7",
    score: "PHQ-2 0–6, cut 3; PHQ-9 0–27, cut 10",
    leastChange: "5 (PHQ-9)",
    licence: "Free, no permission; item 9 starts the workflow of suicidal ideation",
    embed: "yes",
    sources: [memory],
  },
  {
    id: "distress_thermometer",
    name: "Distress thermometer",
    score: "0–10, cut 4",
    leastChange: null,
    licence: "NCCN permission",
    embed: "no",
    sources: [memory],
  },
  {
    id: "odi",
    name: "Oswestry Disability Index",
    score: "0–100 %",
    leastChange: "10 points or 30 %",
    licence: "Current control is by licence (Mapi Research Trust): treated as licensed",
    embed: "no",
    sources: [{ source: "ROLAND-FAIRBANK", text: "[V:ROLAND-FAIRBANK]", evidence: "V" }, memory],
  },
  {
    id: "start_back",
    name: "STarT Back and STarT MSK",
    score: "Risk groups; a score may be entered",
    leastChange: null,
    licence: "Keele: licence obligatory for all users, commercial users purchase",
    embed: "no",
    sources: [{ source: "KEELE", text: "[V:KEELE]", evidence: "V" }],
  },
  {
    id: "promis",
    name: "PROMIS physical function and pain interference",
    score: "T-score 50/10; a score may be entered",
    leastChange: "2–5 T",
    licence: "HealthMeasures terms of use; commercial integration needs agreement",
    embed: "no",
    sources: [{ source: "HEALTHMEASURES", text: "[V:HEALTHMEASURES; details M]", evidence: "M" }],
  },
  {
    id: "other_licensed",
    name: "EQ-5D, SF-36 and SF-12, painDETECT, DN4, BPI",
    score: "Not embedded",
    leastChange: null,
    licence: "Licensed or by permission",
    embed: "no",
    sources: [memory],
  },
] as const satisfies readonly OutcomeMeasure[];

/** Specification 7: what a measure may do to the assessment. */
export const outcomeMeasureCrosswalk =
  "RMDQ statements 24 and 15, loss of appetite in ESAS, new worst pain and item 9 of PHQ-9 may open a review task but never change the tier on their own. An NRS worse by 2 or more, or a PEG worse by 1 or more, since the last visit asks the minimum safety set again.";
