import type { CautionCondition } from "../model.ts";

export const infectionShown: CautionCondition = {
  any: [
    { choice: "mri_compression_cause", isIn: ["infection"] },
    { choice: "mri_infection_result", isIn: ["discitis", "epidural_abscess"] },
    { choice: "mri_spine_result", isIn: ["infection_changes"] },
    { choice: "ct_spine_result", isIn: ["infection_changes"] },
  ],
};

export const haematomaShown: CautionCondition = {
  choice: "mri_compression_cause",
  isIn: ["haematoma"],
};

/** Something to take a biopsy from: whether tissue is needed first is then a matter of time, not of principle. */
export const tumourShown: CautionCondition = {
  any: [
    { choice: "mri_compression_cause", isIn: ["tumour"] },
    { choice: "mri_lesion_reading", isIn: ["metastasis"] },
    { choice: "mri_spine_result", isIn: ["suspicious_lesion", "pathological_fracture"] },
    { choice: "ct_spine_result", isIn: ["suspicious_lesion", "pathological_fracture"] },
  ],
};

/** Abnormal in a way that counts as a metastasis only in a person with cancer. */
const lesionOrCompressionShown: CautionCondition = {
  any: [
    {
      choice: "mri_spine_result",
      isIn: [
        "suspicious_lesion",
        "pathological_fracture",
        "cord_compression",
        "cauda_equina_compression",
      ],
    },
    {
      choice: "ct_spine_result",
      isIn: [
        "suspicious_lesion",
        "pathological_fracture",
        "cord_compression",
        "cauda_equina_compression",
      ],
    },
  ],
};

/**
 * Known, or seen on imaging: before that, treatment of the tumour is not on offer. Nor where imaging shows another
 * cause of the compression, or an infection.
 */
export const spinalMetastasisShown: CautionCondition = {
  all: [
    {
      not: {
        any: [
          infectionShown,
          haematomaShown,
          { choice: "mri_compression_cause", isIn: ["disc_herniation", "other"] },
        ],
      },
    },
    {
      any: [
        { yes: "known_bone_metastases" },
        { choice: "mri_compression_cause", isIn: ["tumour"] },
        {
          all: [
            { cancerAny: true },
            {
              any: [
                { choice: "mri_lesion_reading", isIn: ["metastasis"] },
                lesionOrCompressionShown,
              ],
            },
          ],
        },
      ],
    },
  ],
};
