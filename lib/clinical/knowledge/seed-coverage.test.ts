import { describe, expect, it } from "vitest";
import { conditionLabels } from "./conditions.ts";
import { type FindingId, findings, findingsById } from "./findings.ts";
import { investigationsById } from "./investigations.ts";
import type { SeedArticle } from "./seed-coverage/seed-phrase.ts";
import { seedsByFinding } from "./seed-coverage/seeds-by-finding.ts";
import { seedPhrases } from "./seed-coverage.ts";
import { treatments, treatmentsById } from "./treatments.ts";

/** Specification 1.5, phrase by phrase, with the ids it demands. */
const matrix: readonly (readonly [phrase: string, ...ids: string[]])[] = [
  ["localized pain", "pain_localised_one_spot"],
  ["radiating pain to legs or hips", "pain_radiates_leg_unilateral", "pain_radiates_leg_bilateral"],
  ["activity-related", "pain_activity_related"],
  [
    "persistent, not relieved by rest or usual relief",
    "pain_not_relieved_by_rest",
    "failure_conservative_treatment",
  ],
  ["severe or sudden", "pain_onset_type", "pain_intensity_nrs"],
  ["worse over time despite treatment", "pain_progressive", "failure_conservative_treatment"],
  ["hard to walk or do tasks", "functional_impairment", "gait_disturbance"],
  ["weight loss", "weight_loss_unexplained"],
  ["fatigue", "fatigue_unexplained"],
  ["fever", "fever"],
  ["night sweats", "night_sweats"],
  [
    "numbness/tingling/weakness of legs, feet, arms",
    "limb_numbness_tingling",
    "upper_limb_numbness_tingling",
    "limb_weakness",
  ],
  ["progressive neurological deficit", "motor_deficit_progressive"],
  [
    "incontinence or retention of urine and stool",
    "urinary_incontinence_new",
    "urinary_retention",
    "bowel_incontinence_new",
    "bowel_retention_new",
  ],
  ["severe unremitting", "pain_constant_unremitting"],
  ["deep dull ache", "pain_deep_dull_ache"],
  ["constant", "pain_constant_unremitting"],
  ["night pain, wakes from sleep, worse at night", "pain_night_waking"],
  ["night and morning, rarely by day", "pain_night_morning_not_day"],
  ["worse lying down", "pain_worse_lying_down"],
  ["pain not getting worse with movement", "pain_not_worse_with_movement"],
  ["tenderness when touched", "bony_tenderness_localised"],
  ["swelling and redness around bone", "local_swelling_redness"],
  ["history of cancer", "cancer_history", "cancer_types", "cancer_status"],
  ["breast cancer", "breast"],
  ["lung cancer", "lung"],
  ["prostate cancer", "prostate"],
  ["kidney cancer", "kidney"],
  ["thyroid cancer", "thyroid"],
  ["ovarian cancer", "ovary"],
  ["bone cancer", "primary_bone"],
  ["stomach cancer", "stomach"],
  ["colon cancer", "colorectal"],
  ["rectal cancer", "colorectal"],
  [
    "pain spread from stomach, colon, rectum",
    "dysphagia_or_upper_gi_alarm",
    "rectal_bleeding_or_bowel_change",
    "abdominal_pain_persistent",
  ],
  [
    "deformity, pathological fracture, instability",
    "new_spinal_deformity",
    "pain_mechanical_instability",
    "xr_spine_result",
  ],
  [
    "pain from treatment: chemotherapy, radiation, medicines, muscle strain",
    "current_cancer_treatment",
    "treatment_related_pain",
  ],
  ["stress, anxiety, coping", "suicidal_ideation"],
];

describe("the articles the product started from", () => {
  it.each(matrix)("%s leads to what the specification says", (phrase, ...ids) => {
    const [entry, ...more] = seedPhrases.filter((candidate) => candidate.phrase === phrase);
    expect(more).toEqual([]);
    expect(idsOf(entry)).toEqual(expect.arrayContaining(ids));
  });

  it("every phrase leads somewhere, and to nothing that does not exist", () => {
    const cancerTypes = findingsById.cancer_types.options?.map(({ value }) => value) ?? [];
    const known = new Set<string>([
      ...Object.keys(findingsById),
      ...Object.keys(conditionLabels),
      ...Object.keys(investigationsById),
      ...Object.keys(treatmentsById),
      ...cancerTypes,
    ]);
    const astray = seedPhrases.filter((entry) => {
      const ids = idsOf(entry);
      return ids.length === 0 || ids.some((id) => !known.has(id));
    });
    expect(astray).toEqual([]);
  });

  it("every sign that an article names is reached from a phrase of that article", () => {
    const missed = Object.entries(seedsByFinding).flatMap(([finding, articles]) =>
      articles
        .filter((article) => !isReached(finding as FindingId, article))
        .map((article) => `${finding} (${article})`),
    );
    expect(missed).toEqual([]);
  });

  it("names 47 signs, all of the catalogue", () => {
    const ids = findings.map(({ id }) => id as string);
    expect(Object.keys(seedsByFinding)).toHaveLength(47);
    expect(Object.keys(seedsByFinding).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("every treatment and relief option is reached from a phrase", () => {
    const reached = new Set(seedPhrases.flatMap((entry) => entry.treatments ?? []));
    expect(treatments.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it("names each phrase once", () => {
    expect(new Set(seedPhrases.map(({ phrase }) => phrase)).size).toBe(seedPhrases.length);
  });
});

function isReached(finding: FindingId, article: SeedArticle): boolean {
  return seedPhrases.some(
    (entry) => entry.findings?.includes(finding) && entry.seeds?.includes(article),
  );
}

function idsOf(entry: (typeof seedPhrases)[number] | undefined): string[] {
  const { findings: signs = [], conditions = [], cancerTypes = [] } = entry ?? {};
  const { investigations = [], treatments: options = [] } = entry ?? {};
  return [...signs, ...conditions, ...cancerTypes, ...investigations, ...options];
}
