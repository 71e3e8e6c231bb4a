import { describe, expect, it } from "vitest";
import type { CautionId } from "../knowledge/cautions.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";

const cord: Answers = { cancer_history: "yes", limb_weakness: "yes" };
const saddle: Answers = { saddle_sensory_change: "yes" };
const aorta: Answers = { tearing_chest_back_pain: "yes" };
const feverish: Answers = { fever: "yes", iv_drug_use: "yes" };

describe("a caution is raised where it is needed, and only there", () => {
  it.each<[CautionId, Answers, Answers]>([
    ["caution_dex_lymphoma", { ...cord, night_sweats: "yes" }, { ...cord, night_sweats: "no" }],
    ["caution_dex_infection", { ...cord, ...feverish }, cord],
    ["caution_dex_diabetes", { ...cord, diabetes: "yes" }, { diabetes: "yes" }],
    ["caution_nsaid_egfr", { egfr_ml_min: 29 }, { egfr_ml_min: 30 }],
    ["caution_nsaid_bleeding", { anticoagulant: "doac" }, { anticoagulant: "none" }],
    ["caution_gbca_egfr", { ...saddle, egfr_ml_min: 29 }, { ...saddle, egfr_ml_min: 30 }],
    [
      "caution_gbca_egfr",
      { ...saddle, dialysis_or_ckd: "yes" },
      { ...saddle, dialysis_or_ckd: "yes", egfr_ml_min: 58 },
    ],
    ["caution_nsaid_egfr", { dialysis_or_ckd: "yes" }, { dialysis_or_ckd: "unknown" }],
    [
      "caution_iodinated_egfr",
      { ...aorta, dialysis_or_ckd: "yes" },
      { ...aorta, dialysis_or_ckd: "no" },
    ],
    ["caution_mri_cied", { ...saddle, cied: "unknown" }, { ...saddle, cied: "none" }],
    ["caution_mri_hazard", { ...saddle, mri_hazards: ["ocular_metal"] }, { ...saddle }],
    [
      "caution_pregnancy_unknown",
      { sex_at_birth: "female", age_years: 30 },
      { sex_at_birth: "female", age_years: 30, pregnancy_status: "not_pregnant" },
    ],
    ["caution_pregnancy_ionising", { pregnancy_status: "possibly_pregnant" }, {}],
    [
      "caution_conflicting_cancer_history",
      { cancer_history: "no", record_cancer_history: "yes" },
      { cancer_history: "no", record_cancer_history: "no" },
    ],
    ["caution_remote_only", { exam_performed: "none_remote" }, { exam_performed: "full" }],
    ["caution_pvr_not_rule_out", { ...saddle, pvr_volume_ml: 150 }, { pvr_volume_ml: 150 }],
  ])("%s", (id, needed, notNeeded) => {
    const raisedBy = (answers: Answers) => assess(answers).cautions.map((caution) => caution.id);
    expect(raisedBy(needed)).toContain(id);
    expect(raisedBy(notNeeded)).not.toContain(id);
  });

  it("where patient and record disagree, the safer answer counts", () => {
    const disagreeing: Answers = { cancer_history: "no", record_cancer_history: "yes" };
    expect(assess({ ...disagreeing, limb_weakness: "yes" }).tier).toBe("emergency");
  });
});
