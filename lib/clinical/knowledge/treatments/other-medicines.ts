import type { CautionCondition, TreatmentShape } from "../model.ts";
import {
  haematomaShown,
  infectionShown,
  spinalMetastasisShown,
  tumourShown,
} from "./shown-on-imaging.ts";
import {
  benignPain,
  chronicBackPain,
  kidneysInDoubt,
  neurologicalDeficit,
  onlyBenignPain,
  reliefWouldHide,
} from "./suspicions.ts";

/** Pain along a nerve from a known metastasis: only once MRI has shown that nothing is compressed. */
const neuropathicCancerPain: CautionCondition = {
  all: [
    spinalMetastasisShown,
    { choice: "mri_compression_cause", isIn: ["no_compression"] },
    {
      anyYes: ["pain_radiates_leg_unilateral", "pain_radiates_leg_bilateral", "pain_band_like"],
    },
  ],
};

export const otherMedicines = [
  {
    id: "antidepressants",
    label: "Antidepressants (duloxetine, amitriptyline)",
    topic: "medicine",
    indication: "Neuropathic cancer pain; duloxetine for chronic low back pain (ACP)",
    when: { any: [chronicBackPain, neuropathicCancerPain] },
    indicatedFor: ["mscc", "spinal_malignancy"],
    indicatedWhen: { all: [neuropathicCancerPain, { not: reliefWouldHide }] },
    affectedBy: null,
    against: [
      {
        id: "antidepressants_low_back_pain",
        when: chronicBackPain,
        text: "NG59: do not offer for low back pain; ACP lists duloxetine for chronic low back pain.",
        sources: [
          { source: "NG59", text: "NG59: do not offer for LBP [M]", evidence: "M" },
          { source: "GH-AAFP", text: "ACP duloxetine [V2:GH-AAFP]", evidence: "V2" },
        ],
      },
      {
        id: "duloxetine_kidney_or_liver",
        when: { any: [{ number: "egfr_ml_min", lt: 30 }, { yes: "hepatic_impairment" }] },
        text: "eGFR <30 or hepatic impairment: no duloxetine.",
        sources: [{ source: "BNF", text: "[M]", evidence: "M" }],
      },
      {
        id: "antidepressants_not_yet_checked",
        when: {
          all: [
            neuropathicCancerPain,
            {
              any: [
                { isUnknown: "egfr_ml_min" },
                { isUnknown: "hepatic_impairment" },
                kidneysInDoubt,
              ],
            },
          ],
        },
        text: "eGFR and hepatic impairment are not both known: check first.",
        sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
      },
    ],
    cautionText:
      "eGFR <30 or hepatic impairment (duloxetine), QT or older people (tricyclics), tamoxifen + CYP2D6 inhibitors (avoid duloxetine/paroxetine), serotonergic medicines",
    sources: [
      { source: "NG59", text: "NG59: do not offer for LBP [M]", evidence: "M" },
      { source: "GH-AAFP", text: "ACP duloxetine [V2:GH-AAFP]", evidence: "V2" },
    ],
    conflict:
      "NG59 says not to offer antidepressants for low back pain [M]; ACP lists duloxetine for chronic low back pain [V2].",
  },
  {
    id: "anticonvulsants",
    label: "Anticonvulsants (gabapentin, pregabalin)",
    topic: "medicine",
    indication: "Neuropathic cancer pain",
    when: { any: [onlyBenignPain, neuropathicCancerPain] },
    indicatedFor: ["mscc", "spinal_malignancy"],
    indicatedWhen: { all: [neuropathicCancerPain, { not: reliefWouldHide }] },
    affectedBy: null,
    against: [
      {
        id: "gabapentinoids_back_pain_or_sciatica",
        when: onlyBenignPain,
        text: "Not for low back pain or sciatica.",
        sources: [{ source: "NG59", text: "NG59: do not for LBP/sciatica [M]", evidence: "M" }],
      },
      {
        id: "gabapentinoids_not_yet_checked",
        when: {
          all: [
            neuropathicCancerPain,
            {
              any: [{ isUnknown: "egfr_ml_min" }, { isUnknown: "current_opioid" }, kidneysInDoubt],
            },
          ],
        },
        text: "eGFR and current opioid are not both known: check first, the dose goes by eGFR.",
        sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
      },
      {
        id: "gabapentinoids_with_opioid",
        when: { yes: "current_opioid" },
        text: "Respiratory depression with opioids.",
        sources: [
          { source: "BNF", text: "Respiratory depression with opioids [M]", evidence: "M" },
        ],
      },
    ],
    cautionText: "Dose by eGFR; respiratory depression with opioids; misuse",
    sources: [{ source: "NG59", text: "NG59: do not for LBP/sciatica [M]", evidence: "M" }],
    conflict: null,
  },
  {
    id: "dexamethasone_mscc",
    label:
      "Dexamethasone 16 mg, then taper (5–7 days typical), with proton pump inhibitor and glucose checks",
    topic: "medicine",
    indication: "Metastatic spinal cord compression with neurological symptoms or signs",
    when: {
      any: [
        { all: [{ suspected: "mscc" }, neurologicalDeficit] },
        {
          all: [
            { suspected: "spinal_malignancy" },
            { cancerAny: true },
            { not: { suspected: "mscc" } },
          ],
        },
      ],
    },
    indicatedFor: ["mscc"],
    affectedBy: "dexamethasone",
    precautions: ["caution_dex_infection", "caution_dex_diabetes"],
    against: [
      {
        id: "dexamethasone_infection_shown",
        when: infectionShown,
        text: "Imaging shows infection: no dexamethasone for metastatic compression; senior decision first.",
        sources: [{ source: "memory", text: "Infection [M]", evidence: "M" }],
      },
      {
        id: "dexamethasone_haematoma_shown",
        when: haematomaShown,
        text: "Imaging shows a haematoma: dexamethasone is for metastatic compression.",
        sources: [{ source: "NG234", section: "1.8.1", text: "NG234 1.8.1 [V2]", evidence: "V2" }],
      },
      {
        id: "dexamethasone_no_tissue_diagnosis",
        when: {
          all: [
            { suspected: "mscc" },
            { not: { any: [{ cancerAny: true }, { yes: "cancer_histology_known" }, tumourShown] } },
          ],
        },
        text: "No known cancer and no tumour on imaging: discuss with haematology or oncology before dexamethasone, but do not delay treatment of rapidly progressive cord compression.",
        sources: [
          { source: "GH-steroid", text: "[V2:GH-steroid]", evidence: "V2" },
          { source: "memory", text: "[M]", evidence: "M" },
        ],
      },
      {
        id: "dexamethasone_without_neurology",
        when: {
          all: [
            { suspected: "spinal_malignancy" },
            { not: { any: [{ suspected: "mscc" }, neurologicalDeficit] } },
          ],
        },
        text: "Not for spinal metastases without neurological symptoms or signs, unless severe pain or a haematological cancer.",
        sources: [
          {
            source: "NG234",
            text: "NG234: not for spinal metastases without neurology unless severe pain/haematological [M]",
            evidence: "M",
          },
        ],
      },
    ],
    cautionText:
      "No known cancer and no tissue diagnosis, or possible lymphoma: discuss with haematology or oncology first, but do not delay treatment of rapidly progressive cord compression; ulcer: gastroprotection; diabetes: glucose; infection: senior decision first; not for non-specific low back pain or sciatica; not for spinal metastases without neurology unless severe pain or haematological",
    sources: [
      { source: "NG234", section: "1.8.1", text: "NG234 1.8.1 [V2]", evidence: "V2" },
      {
        source: "ETG",
        text: "Australian guide quotes 8–16 mg, dose evidence weak [V:ETG]",
        evidence: "V",
      },
    ],
    conflict:
      "NG234 gives 16 mg [V2]; an Australian guide quotes 8–16 mg and calls the dose evidence weak [V:ETG].",
  },
  {
    id: "oral_steroid_back_pain",
    label: "Oral steroid for low back pain",
    topic: "medicine",
    indication: null,
    when: { all: [benignPain, { not: { suspected: "mscc" } }] },
    indicatedFor: [],
    affectedBy: null,
    against: [
      {
        id: "oral_steroid_not_recommended",
        when: benignPain,
        text: "Not recommended for low back pain or sciatica.",
        sources: [
          {
            source: "GH-AAFP",
            text: "ACP: systemic corticosteroids not recommended [V2:GH-AAFP]",
            evidence: "V2",
          },
          { source: "NG59", text: "NG59: not for sciatica [M]", evidence: "M" },
        ],
      },
    ],
    cautionText: "Not recommended",
    sources: [
      {
        source: "GH-AAFP",
        text: "ACP: systemic corticosteroids not recommended [V2:GH-AAFP]",
        evidence: "V2",
      },
      { source: "NG59", text: "NG59: not for sciatica [M]", evidence: "M" },
    ],
    conflict: null,
  },
  {
    id: "muscle_relaxant",
    label: "Muscle relaxant",
    topic: "medicine",
    indication: "Low back pain, short course (ACP option)",
    when: onlyBenignPain,
    indicatedFor: ["nonspecific_low_back_pain"],
    indicatedWhen: {
      not: { anyYes: ["breastfeeding", "hepatic_impairment", "liver_disease_or_alcohol"] },
    },
    affectedBy: null,
    against: [
      {
        id: "benzodiazepines_sciatica",
        when: { suspected: "radiculopathy" },
        text: "Benzodiazepines are not for sciatica.",
        sources: [
          {
            source: "NG59",
            text: "Benzodiazepines not for sciatica (NG59 [M])",
            evidence: "M",
          },
        ],
      },
      {
        id: "muscle_relaxant_opioid_not_asked",
        when: { isUnknown: "current_opioid" },
        text: "Current opioid not asked: ask before a sedating medicine.",
        sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
      },
      {
        id: "muscle_relaxant_with_opioid",
        when: { yes: "current_opioid" },
        text: "Takes an opioid: sedation adds up.",
        sources: [{ source: "memory", text: "Co-sedation [M]", evidence: "M" }],
      },
    ],
    cautionText: "Sedation; benzodiazepines not for sciatica (NG59 [M])",
    sources: [{ source: "GH-AAFP", text: "ACP option, short [M]", evidence: "M" }],
    conflict: null,
  },
  {
    id: "anticoagulant_reversal",
    label: "Anticoagulant reversal",
    topic: "medicine",
    indication: "Epidural haematoma",
    when: {
      all: [
        { suspected: "epidural_haematoma" },
        { choice: "anticoagulant", isIn: ["warfarin", "doac", "heparin_lmwh"] },
        neurologicalDeficit,
      ],
    },
    indicatedFor: ["epidural_haematoma"],
    affectedBy: null,
    against: [],
    cautionText: "Specialist",
    sources: [{ source: "memory", text: "[M]", evidence: "M" }],
    conflict: null,
  },
] as const satisfies readonly TreatmentShape[];
