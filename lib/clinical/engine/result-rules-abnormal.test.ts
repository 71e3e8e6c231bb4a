import { describe, expect, it } from "vitest";
import { type FindingId, findings } from "../knowledge/findings.ts";
import type { Tier } from "../knowledge/tiers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";

const further = findings.filter(({ group }) => group === "R");

/** Options that say nothing abnormal by themselves; every other option of group R is abnormal. */
const normalOptions: Readonly<Record<string, readonly string[]>> = {
  mri_compression_cause: ["not_done", "no_compression"],
  mri_infection_result: ["not_done", "none"],
  mri_lesion_reading: ["not_done", "none"],
  bone_lesion_type: ["not_done", "none"],
  bone_lesion_number: ["not_done", "none"],
  mri_incidental_finding: ["not_done", "none"],
  ct_abdomen_result: ["not_done", "normal"],
  aneurysm_judged: ["not_done"],
  blood_culture_result: ["not_done", "no_growth"],
  serum_electrophoresis_result: ["not_done", "no_m_protein"],
  // Read together with a PSA: see below.
  pth_result: ["not_done", "within_range"],
  psa_sample: ["not_done", "no_infection", "after_infection"],
};

/** Specification 4.3: abnormal values, the least abnormal first. */
const abnormalValues: Readonly<Record<string, readonly (readonly [number, Tier])[]>> = {
  aortic_diameter_cm: [
    [3, "emergency"],
    [20, "emergency"],
  ],
  m_protein_g_l: [
    [0.1, "urgent"],
    [150, "urgent"],
  ],
  sflc_ratio: [
    [0.25, "urgent"],
    [0, "urgent"],
    [1.66, "urgent"],
    [100_000, "urgent"],
  ],
  lactate_mmol_l: [
    [2, "routine"],
    [2.1, "urgent"],
    [3.9, "urgent"],
    [4, "emergency"],
    [40, "emergency"],
  ],
};

/** No tier of their own: albumin adjusts the calcium; vitamin D is corrected before a bone agent (section 4.3). */
const withoutTier = ["albumin_g_l", "vitamin_d_nmol_l"];

const abnormal = further.flatMap(({ id, options = [] }) =>
  options
    .filter(({ value }) => !normalOptions[id]?.includes(value))
    .map(({ value }) => ({ id, value })),
);

describe("a further result", () => {
  it.each(abnormal)("$id $value leaves self-management", ({ id, value }) => {
    const { tier } = assess({ ...negativeBase, [id]: value });
    expect(tier).not.toBe("self_management");
  });

  it.each(
    Object.entries(abnormalValues).flatMap(([id, values]) =>
      values.map(([value, tier]) => ({ id, value, tier })),
    ),
  )("$id $value is $tier", ({ id, value, tier }) => {
    expect(assess({ ...negativeBase, [id]: value }).tier).toBe(tier);
  });

  it("is listed as normal, by its abnormal values or as without a tier", () => {
    const listed = [
      ...Object.keys(normalOptions),
      ...Object.keys(abnormalValues),
      ...withoutTier,
    ].toSorted();
    expect(listed).toEqual(further.map(({ id }) => id as string).toSorted());
  });

  it("that is normal raises nothing", () => {
    const raised = Object.entries(normalOptions).flatMap(([id, options]) =>
      options.filter(
        (value) => assess({ ...negativeBase, [id]: value }).tier !== "self_management",
      ),
    );
    expect(raised).toEqual([]);
  });
});

describe("a dangerous result has the tier of its rule in section 3.5", () => {
  it.each<[FindingId, string, Tier]>([
    ["mri_compression_cause", "tumour", "emergency"],
    ["mri_compression_cause", "infection", "emergency"],
    ["mri_compression_cause", "haematoma", "emergency"],
    ["mri_compression_cause", "disc_herniation", "emergency"],
    ["mri_compression_cause", "other", "emergency"],
    ["mri_lesion_reading", "indeterminate", "urgent"],
    ["bone_lesion_number", "solitary", "urgent"],
    ["bone_lesion_number", "multiple", "urgent"],
    ["bone_lesion_type", "blastic", "urgent"],
    ["bone_lesion_type", "mixed", "urgent"],
    ["blood_culture_result", "s_aureus", "emergency"],
    ["blood_culture_result", "s_lugdunensis", "emergency"],
    ["blood_culture_result", "brucella", "emergency"],
    ["blood_culture_result", "other", "urgent"],
    ["aneurysm_judged", "symptomatic", "emergency"],
    ["aneurysm_judged", "incidental", "soon"],
    ["ct_abdomen_result", "other", "urgent"],
  ])("%s %s is %s", (id, value, tier) => {
    expect(assess({ ...negativeBase, [id]: value }).tier).toBe(tier);
  });

  it("a haematoma under an anticoagulant is one to reverse", () => {
    const found = assess({
      ...negativeBase,
      anticoagulant: "warfarin",
      limb_weakness: "yes",
      mri_compression_cause: "haematoma",
    });
    expect(found.tier).toBe("emergency");
    expect(found.conditions).toContainEqual(
      expect.objectContaining({ id: "epidural_haematoma", standing: "suspected" }),
    );
    expect(found.actions.map(({ text }) => text).join()).toContain("haematology for reversal");
  });

  it("S. aureus in the blood is one also where the pain is old", () => {
    const old: Answers = { ...negativeBase, pain_duration_days: 120, back_pain_new: "no" };
    expect(assess({ ...old, blood_culture_result: "s_aureus" }).tier).toBe("emergency");
  });

  it("another organism is one with fever, inflammation or a deficit", () => {
    const other: Answers = { ...negativeBase, blood_culture_result: "other" };
    for (const sign of [{ temperature_c: 38 }, { esr_mm_h: 20 }, { crp_mg_l: 20 }] as const) {
      expect(assess({ ...other, ...sign }).tier).toBe("emergency");
    }
    expect(assess({ ...other, limb_weakness: "yes" }).tier).toBe("emergency");
  });
});

describe("a result read together with another", () => {
  it("a PSA after a urinary infection is repeated", () => {
    const psa: Answers = { ...negativeBase, age_years: 65, psa_ug_l: 19 };
    const found = assess({ ...psa, psa_sample: "after_infection" });
    expect(found.tier).toBe("routine");
    expect(found.actions.map(({ text }) => text).join()).toContain("Repeat the PSA");
    expect(assess(psa)).toMatchObject({ tier: "routine", decisive: false });
  });

  it("a PSA outside the ages of the table is for clinical judgement", () => {
    const psa: Answers = { ...negativeBase, psa_ug_l: 19, psa_sample: "no_infection" };
    for (const age_years of [39, 80]) {
      expect(assess({ ...psa, age_years }).tier).toBe("routine");
    }
  });

  it("a raised total calcium is no raised calcium where the adjusted one is normal", () => {
    const total: Answers = { ...negativeBase, calcium_total_mmol_l: 2.7 };
    const met = (answers: Answers) =>
      assess(answers).rules.flatMap(({ id, verdict }) =>
        verdict === "met" && id.startsWith("RES21") ? [id] : [],
      );
    expect(met({ ...total, pth_result: "low" })).toHaveLength(2);
    expect(met({ ...total, pth_result: "low", calcium_adjusted_mmol_l: 2.5 })).toEqual([]);
  });

  it("a solitary lesion in a young person is not biopsied before a bone tumour centre has seen it", () => {
    const lesion: Answers = { bone_lesion_number: "solitary", bone_lesion_type: "lytic" };
    const { investigations } = assess({ ...negativeBase, ...lesion, age_years: 30 });
    expect(investigations.find(({ id }) => id === "bone_biopsy_ct")?.advice).toBe("avoid");
  });
});
