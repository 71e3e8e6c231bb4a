import { describe, expect, it } from "vitest";
import type { DisagreementId } from "../knowledge/disagreements.ts";
import { findings } from "../knowledge/findings.ts";
import type { FindingShape } from "../knowledge/model.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import { surfaceDisagreements } from "./disagreements.ts";
import { readFacts } from "./facts.ts";

const touching: readonly (readonly [DisagreementId, Answers])[] = [
  ["night_pain", { pain_night_waking: "yes" }],
  ["isolated_thoracic_pain", { pain_region: ["thoracic"] }],
  ["cancer_in_remission", { cancer_history: "yes", cancer_status: "remission_ge5y" }],
];
const topicsOf = (answers: Answers) => assess(answers).disagreements.map(({ topic }) => topic);
const inFacts = (answers: Answers) =>
  surfaceDisagreements(readFacts(answers), "routine").map(({ topic }) => topic);

const normal = [
  "normal",
  "degenerative_only",
  "none",
  "no_compression",
  "degeneration",
  "no_growth",
  "no_m_protein",
  "within_range",
  "negative",
  "not_done",
  "no_infection",
  "after_infection",
];
/** Every option of every result that is not a normal one. */
const abnormalReports: Answers[] = (findings as readonly FindingShape[])
  .filter(({ id, kind }) => kind === "choice" && /result|mri_|bone_lesion|judged/.test(id))
  .flatMap(({ id, options = [] }) =>
    options.filter(({ value }) => !normal.includes(value)).map(({ value }) => ({ [id]: value })),
  );
const abnormalNumbers: Answers[] = [
  { esr_mm_h: 80 },
  { esr_mm_h: 15 },
  { esr_mm_h: 20, sex_at_birth: "female" },
  { esr_mm_h: 30, sex_at_birth: "female", age_years: 60 },
  { crp_mg_l: 5 },
  { hb_g_l: 129 },
  { hb_g_l: 119, sex_at_birth: "female" },
  { hb_g_l: 171 },
  { hb_g_l: 151, sex_at_birth: "female" },
  { wbc_x10e9_l: 3.9 },
  { wbc_x10e9_l: 11.1 },
  { neutrophils_x10e9_l: 1.9 },
  { neutrophils_x10e9_l: 7.6 },
  { platelets_x10e9_l: 149 },
  { platelets_x10e9_l: 401 },
  { lactate_mmol_l: 2 },
  { calcium_adjusted_mmol_l: 2.61 },
  { calcium_adjusted_mmol_l: 2.19 },
  { calcium_total_mmol_l: 2.61 },
  { calcium_total_mmol_l: 2.19 },
  { creatinine_umol_l: 111 },
  { creatinine_umol_l: 91, sex_at_birth: "female" },
  { egfr_ml_min: 59 },
  { alp_u_l: 131 },
  { alp_u_l: 29 },
  { albumin_g_l: 34 },
  { total_protein_g_l: 85 },
  { psa_ug_l: 2.6 },
  { sflc_ratio: 1.66 },
  { sflc_ratio: 0.25 },
  { m_protein_g_l: 1 },
  { aortic_diameter_cm: 3 },
  { pvr_volume_ml: 200 },
];
const allNormal: Answers = {
  esr_mm_h: 10,
  crp_mg_l: 2,
  hb_g_l: 140,
  wbc_x10e9_l: 7,
  neutrophils_x10e9_l: 4,
  platelets_x10e9_l: 250,
  calcium_adjusted_mmol_l: 2.4,
  creatinine_umol_l: 80,
  egfr_ml_min: 90,
  alp_u_l: 80,
  xr_spine_result: "degenerative_only",
  mri_spine_result: "normal",
  mri_incidental_finding: "degeneration",
};

describe.each(touching)("%s, whose text could reassure,", (topic, touched) => {
  const adult: Answers = { ...negativeBase, ...touched };

  it("surfaces in an adult without a result, and with normal ones", () => {
    expect(topicsOf(adult)).toContain(topic);
    expect(topicsOf({ ...adult, ...allNormal })).toContain(topic);
  });

  it("is withheld while the minimum safety set is incomplete", () => {
    expect(topicsOf(touched)).not.toContain(topic);
    expect(topicsOf({ ...adult, fever: "unknown" })).not.toContain(topic);
  });

  it.each<[string, Answers]>([
    ["a child", { age_years: 9 }],
    ["17 years", { age_years: 17 }],
    ["no age", { age_years: "unknown" }],
    ["not examined", { exam_performed: "none_remote" }],
    ["examination not known", { exam_performed: "unknown" }],
  ])("is withheld: %s", (_, change) => {
    expect(inFacts({ ...adult, ...change })).not.toContain(topic);
  });

  it("is withheld with any abnormal image or marker", () => {
    expect(abnormalReports.length).toBeGreaterThan(40);
    const shown = [...abnormalReports, ...abnormalNumbers].filter((change) =>
      inFacts({ ...adult, ...change }).includes(topic),
    );
    expect(shown).toEqual([]);
  });
});

describe.each(["night_pain", "isolated_thoracic_pain"] as const)("%s", (topic) => {
  const adult: Answers = { ...negativeBase, ...Object.fromEntries(touching)[topic] };

  it.each<[string, Answers]>([
    ["cord compression with metastases", { known_bone_metastases: "yes", sensory_level: "yes" }],
    ["an aneurysm", { known_aaa: "yes" }],
    ["a breast lump", { breast_lump: "yes" }],
  ])("is withheld above routine: %s", (_, change) => {
    expect(topicsOf({ ...adult, ...change })).not.toContain(topic);
  });

  it.each(["emergency", "urgent", "soon"] as const)(
    "is withheld at %s whatever the findings",
    (tier) => {
      const surfaced = surfaceDisagreements(readFacts(adult), tier);
      expect(surfaced.map((one) => one.topic)).not.toContain(topic);
    },
  );
});
