import type { Answers } from "../../../clinical/engine/answers.ts";
import { minimumSafetySet } from "../../../clinical/knowledge/minimum-safety-set.ts";
import type { Tier } from "../../../clinical/knowledge/tiers.ts";

/** Every safety question answered no, fully examined. Age comes from the registration. */
const allNo: Answers = {
  ...Object.fromEntries(minimumSafetySet.map((finding) => [finding, "no"])),
  exam_performed: "full",
};

/** For each tier, answers of a fictional patient of sixty that are complete and lead to it. */
export const answersForTier: Readonly<Record<Tier, Answers>> = {
  emergency: { ...allNo, cancer_history: "yes", cancer_types: ["breast"], limb_weakness: "yes" },
  urgent: { ...allNo, cancer_history: "yes", cancer_types: ["breast"], pain_progressive: "yes" },
  soon: { ...allNo, cancer_history: "yes" },
  routine: { ...allNo, pain_night_waking: "yes" },
  self_management: { ...allNo, pain_intensity_nrs: 4 },
};

/** Most safety questions are open and nothing was found. */
export const incompleteAnswers: Answers = { fever: "no", major_trauma: "no" };

export const suspectedCaudaEquina: Answers = {
  ...allNo,
  saddle_sensory_change: "yes",
  urinary_hesitancy_or_reduced_sensation: "yes",
};
