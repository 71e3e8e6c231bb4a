import { describe, expect, it } from "vitest";
import { type DisagreementId, disagreements } from "../knowledge/disagreements.ts";
import { groups } from "../knowledge/groups.ts";
import type { Tier } from "../knowledge/tiers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { Answers } from "./answers.ts";
import { surfaceDisagreements } from "./disagreements.ts";
import { readFacts } from "./facts.ts";

const topicsOf = (answers: Answers, tier: Tier = "routine") =>
  surfaceDisagreements(readFacts(answers), tier).map(({ topic }) => topic);
const base = negativeBase;
const bothLegs: Answers = { ...base, pain_radiates_leg_bilateral: "yes" };
const sciaticaAfterCancer: Answers = {
  ...base,
  cancer_history: "yes",
  cancer_status: "remission_ge5y",
  pain_radiates_leg_unilateral: "yes",
};
const remission: Answers = { ...base, cancer_history: "yes", cancer_status: "remission_lt5y" };
const saddle: Answers = { ...base, saddle_sensory_change: "yes" };
const thoracic: Answers = { ...base, pain_region: ["thoracic"] };
const atNight: Answers = { ...base, pain_night_waking: "yes" };

const isolating = [
  ...groups.MIN_SAFETY_SET,
  ...groups.ANY_NEURO,
  ...groups.PAIN_PATTERN,
  ...groups.PERSISTENCE,
  ...groups.SYSTEMIC,
  ...groups.INFECTION_RISK,
  ...groups.VISCERAL_CA,
  "minor_trauma",
  "contusion_abrasion",
  "ankylosed_spine",
  "collapse_or_hypotension",
  "chest_pain",
  "tearing_chest_back_pain",
  "pulse_or_bp_differential",
  "pulsatile_abdominal_mass",
  "known_aaa",
  "pain_radiates_leg_unilateral",
  "pain_radiates_leg_bilateral",
  "pain_band_like",
  "upper_limb_numbness_tingling",
  "osteoporosis_known",
  "prior_fragility_fracture",
  "height_loss_gt4cm",
  "new_spinal_deformity",
  "known_bone_metastases",
];
const yes = (ids: readonly string[]) => ids.map((id) => ({ [id]: "yes" }));
const incurable: Answers[] = [
  { cancer_status: "active_treatment" },
  { cancer_status: "metastatic_known" },
  { known_bone_metastases: "yes" },
];

describe("a disagreement surfaces where it touches the patient, and only there", () => {
  it.each<[DisagreementId, Answers, Answers[]]>([
    [
      "bilateral_sciatica",
      bothLegs,
      [...yes([...groups.CES_SET, "motor_deficit_bilateral"]), { pain_duration_days: 42 }],
    ],
    [
      "radicular_pain_past_cancer",
      sciaticaAfterCancer,
      [
        ...yes([...groups.OBJ_NEURO, ...groups.CES_SET, ...groups.CORD_SET]),
        ...incurable,
        { cancer_history: "no" },
      ],
    ],
    [
      "cancer_in_remission",
      remission,
      [...yes([...groups.NG234_PAIN, ...groups.NG234_NEURO]), ...incurable],
    ],
    ["cauda_equina_and_residual_volume", saddle, [{ saddle_sensory_change: "no" }]],
    [
      "isolated_thoracic_pain",
      thoracic,
      [...yes(isolating), { fever: "unknown" }, { pain_onset_type: "sudden_severe" }],
    ],
    ["night_pain", atNight, [{ pain_night_waking: "no" }]],
  ])("%s", (topic, touched, otherwise) => {
    expect(topicsOf(touched)).toContain(topic);
    const still = otherwise.filter((change) => topicsOf({ ...touched, ...change }).includes(topic));
    expect(still).toEqual([]);
  });

  it.each(["pain_radiates_leg_bilateral", "leg_pain_unilateral_to_bilateral", "pain_band_like"])(
    "%s after cancer counts as radicular pain",
    (id) => {
      const answers = { ...remission, cancer_status: "remission_ge5y", [id]: "yes" };
      expect(topicsOf(answers)).toContain("radicular_pain_past_cancer");
    },
  );

  it("none surfaces on a patient without any flag", () => {
    expect(topicsOf(base)).toEqual([]);
  });

  it("the suspicion of the rules counts as well as the signs", () => {
    const suspected = new Set(["cauda_equina_syndrome"] as const);
    const facts = { ...readFacts(base), assessed: { suspected, needs: new Set<never>() } };
    expect(surfaceDisagreements(facts, "emergency").map(({ topic }) => topic)).toEqual([
      "cauda_equina_and_residual_volume",
    ]);
  });
});

it("gives every position with its sources, the weakest evidence and the default of the product", () => {
  const [surfaced] = surfaceDisagreements(readFacts(bothLegs), "emergency");
  expect(surfaced).toMatchObject({
    positions: [
      { source: "GIRFT red-flag list [V2:EMBEDS]", evidence: "V2" },
      { source: "GIRFT [V2:GIRFT]", evidence: "V2" },
      { source: "CKS [M]", evidence: "M" },
    ],
    product: "Emergency same-day assessment; the clinician may set urgent with a reason.",
  });
});

it("holds two positions at least on every topic", () => {
  expect(disagreements.filter(({ positions }) => positions.length < 2)).toEqual([]);
});
