import type { CautionCondition, TreatmentShape } from "../model.ts";
import { spinalMetastasisShown } from "./shown-on-imaging.ts";
import {
  benignPain,
  cancerPain,
  kidneysInDoubt,
  onlyBenignPain,
  reliefWouldHide,
} from "./suspicions.ts";

/** What cautions and reasons of their own bar an NSAID for good: the indication of paracetamol in its place. */
const nsaidUnsafe: CautionCondition = {
  any: [
    { number: "egfr_ml_min", lt: 60 },
    kidneysInDoubt,
    { choice: "anticoagulant", isIn: ["warfarin", "doac", "heparin_lmwh"] },
    { number: "platelets_x10e9_l", lt: 50 },
    { anyYes: ["peptic_ulcer_history", "heart_failure", "nsaid_hypersensitivity"] },
    { choice: "pregnancy_status", isIn: ["pregnant", "possibly_pregnant"] },
  ],
};

/** Bone pain: only of a metastasis that is known, so that an NSAID does not hide what is still to be found. */
const bonePain: CautionCondition = {
  all: [
    spinalMetastasisShown,
    {
      not: {
        any: [
          reliefWouldHide,
          { suspected: "spinal_infection" },
          { suspected: "visceral_referred_malignancy" },
          { suspected: "visceral_referred_other" },
        ],
      },
    },
  ],
};

const nsaidIndicated: CautionCondition = { any: [onlyBenignPain, bonePain] };

export const analgesics = [
  {
    id: "nsaid",
    label: "NSAID (ibuprofen/naproxen, lowest dose, shortest time, gastroprotection)",
    topic: "medicine",
    indication: "Acute low back pain, bone pain",
    when: { always: true },
    indicatedFor: ["nonspecific_low_back_pain", "spinal_malignancy", "pathological_fracture"],
    indicatedWhen: nsaidIndicated,
    affectedBy: "nsaid",
    against: [
      {
        id: "nsaid_not_yet_checked",
        when: {
          all: [
            nsaidIndicated,
            {
              any: [
                { isUnknown: "anticoagulant" },
                { isUnknown: "peptic_ulcer_history" },
                { isUnknown: "heart_failure" },
                { isUnknown: "nsaid_hypersensitivity" },
              ],
            },
          ],
        },
        text: "Anticoagulant, ulcer or bleed, heart failure and NSAID hypersensitivity are not all answered: ask before an NSAID.",
        sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
      },
      {
        id: "nsaid_egfr_not_known",
        when: {
          all: [
            nsaidIndicated,
            { isUnknown: "egfr_ml_min" },
            { any: [{ number: "age_years", gteOrUnknown: 65 }, { yes: "dialysis_or_ckd" }] },
          ],
        },
        text: "eGFR not known at 65 or over, or with kidney disease: check it before an NSAID.",
        sources: [{ source: "policy", text: "Unanswered is not no [policy]", evidence: "policy" }],
      },
      {
        id: "nsaid_kidneys_in_doubt",
        when: { all: [nsaidIndicated, kidneysInDoubt] },
        text: "Raised creatinine, or kidney disease without an eGFR: no NSAID until the eGFR is known.",
        sources: [
          { source: "BNF", text: "[M:BNF/KDIGO]", evidence: "M" },
          { source: "KDIGO", text: "[M:BNF/KDIGO]", evidence: "M" },
        ],
      },
      {
        id: "nsaid_bowel_bleeding",
        when: { yes: "rectal_bleeding_or_bowel_change" },
        text: "Rectal bleeding or change in bowel habit: no NSAID until it is explained.",
        sources: [{ source: "BNF", text: "NSAID: ulcer or bleed [M]", evidence: "M" }],
      },
      {
        id: "nsaid_egfr_30_to_59",
        when: {
          all: [
            { number: "egfr_ml_min", gte: 30 },
            { number: "egfr_ml_min", lt: 60 },
          ],
        },
        text: "eGFR 30–59: avoid, or use with caution.",
        sources: [
          { source: "BNF", text: "[M:BNF/KDIGO]", evidence: "M" },
          { source: "KDIGO", text: "[M:BNF/KDIGO]", evidence: "M" },
        ],
      },
      {
        id: "nsaid_antiplatelet",
        when: { yes: "antiplatelet" },
        text: "Antiplatelet: bleeding risk with an NSAID.",
        sources: [{ source: "BNF", text: "NSAID caution with an antiplatelet [M]", evidence: "M" }],
      },
      {
        id: "nsaid_kidney_or_liver_disease",
        when: { anyYes: ["dialysis_or_ckd", "liver_disease_or_alcohol", "hepatic_impairment"] },
        text: "Kidney or liver disease, or alcohol excess: NSAID caution.",
        sources: [
          { source: "BNF", text: "NSAID caution in kidney or liver disease [M]", evidence: "M" },
        ],
      },
      {
        id: "nsaid_platelets_50_to_99",
        when: {
          all: [
            { number: "platelets_x10e9_l", gte: 50 },
            { number: "platelets_x10e9_l", lt: 100 },
          ],
        },
        text: "Platelets 50–99 × 10⁹/L: relative contraindication.",
        sources: [{ source: "memory", text: "<50 caution, <100 relative [M]", evidence: "M" }],
      },
      {
        id: "nsaid_gestation_20_weeks",
        when: { number: "gestation_weeks", gte: 20 },
        text: "20 weeks of pregnancy or more: avoid (FDA 2020).",
        sources: [{ source: "FDA-NSAID-2020", text: "[M:FDA-NSAID-2020]", evidence: "M" }],
      },
      {
        id: "nsaid_mscc_team_decides",
        when: { suspected: "mscc" },
        text: "Suspected metastatic cord compression: a steroid and surgery may follow; the choice of analgesia is the treating team's.",
        sources: [{ source: "policy", text: "[policy]", evidence: "policy" }],
      },
    ],
    cautionText:
      "eGFR <30, heart failure, anticoagulant, ulcer or bleed, platelets <50, NSAID allergy, pregnancy ≥20 weeks, suspected myeloma, chemotherapy with thrombocytopenia",
    sources: [
      { source: "NG59", text: "NG59 consider NSAID [M]", evidence: "M" },
      { source: "GH-AAFP", text: "ACP first drug [V2:GH-AAFP]", evidence: "V2" },
    ],
    conflict: null,
  },
  {
    id: "paracetamol",
    label: "Paracetamol (acetaminophen)",
    topic: "medicine",
    indication: "Adjunct in cancer pain; when an NSAID is unsafe",
    when: { any: [benignPain, cancerPain] },
    indicatedFor: [
      "mscc",
      "spinal_malignancy",
      "pathological_fracture",
      "myeloma",
      "visceral_referred_malignancy",
      "nonspecific_low_back_pain",
    ],
    indicatedWhen: {
      all: [
        { any: [onlyBenignPain, { cancerAny: true }, { suspected: "myeloma" }] },
        { not: reliefWouldHide },
      ],
    },
    affectedBy: "paracetamol",
    against: [
      {
        id: "paracetamol_alone_for_back_pain",
        when: { all: [onlyBenignPain, { not: nsaidUnsafe }] },
        text: "Do not offer paracetamol alone for low back pain.",
        sources: [
          {
            source: "NG59",
            text: "NG59: do not offer paracetamol alone for LBP [M]",
            evidence: "M",
          },
          { source: "PACE14", text: "PACE 2014 no benefit [M]", evidence: "M" },
        ],
      },
      {
        id: "paracetamol_hepatic_impairment",
        when: { anyYes: ["hepatic_impairment", "liver_disease_or_alcohol"] },
        text: "Hepatic impairment, liver disease or alcohol excess: decide the dose first.",
        sources: [{ source: "BNF", text: "Paracetamol dose in liver disease [M]", evidence: "M" }],
      },
    ],
    cautionText: "Hepatic impairment, weight <50 kg; check temperature first on chemotherapy",
    sources: [
      { source: "NG59", text: "NG59: do not offer paracetamol alone for LBP [M]", evidence: "M" },
      { source: "PACE14", text: "PACE 2014 no benefit [M]", evidence: "M" },
      { source: "WHO23", text: "WHO advises against in CPLBP [M:WHO23]", evidence: "M" },
    ],
    conflict: null,
  },
  {
    id: "opioids",
    label: "Weak and strong opioids",
    topic: "medicine",
    indication: "Moderate to severe cancer pain; short-term in acute pain when an NSAID fails",
    when: { any: [onlyBenignPain, cancerPain] },
    indicatedFor: ["mscc", "spinal_malignancy", "pathological_fracture", "myeloma"],
    indicatedWhen: {
      all: [
        { cancerAny: true },
        { number: "pain_intensity_nrs", gte: 4 },
        { not: reliefWouldHide },
      ],
    },
    affectedBy: null,
    against: [
      {
        id: "opioids_low_back_pain",
        when: onlyBenignPain,
        text: "Not for chronic low back pain; in acute low back pain no benefit over placebo (OPAL 2023).",
        sources: [
          { source: "NG59", text: "Not for chronic LBP [NG59 M]", evidence: "M" },
          { source: "OPAL23", text: "OPAL 2023 [M]", evidence: "M" },
          {
            source: "WHO23",
            text: "WHO against opioids in CPLBP [V2:WHO23 secondary summaries]",
            evidence: "V2",
          },
        ],
      },
      {
        id: "opioids_egfr_below_30",
        when: { number: "egfr_ml_min", lt: 30 },
        text: "eGFR <30: avoid morphine and codeine; fentanyl, buprenorphine or methadone by a specialist.",
        sources: [{ source: "BNF", text: "[M]", evidence: "M" }],
      },
      {
        id: "opioids_kidneys_in_doubt",
        when: kidneysInDoubt,
        text: "Raised creatinine, or kidney disease without an eGFR: avoid morphine and codeine until the eGFR is known.",
        sources: [{ source: "BNF", text: "[M]", evidence: "M" }],
      },
      {
        id: "opioids_altered_mental_state",
        when: { yes: "altered_mental_state" },
        text: "New confusion or drowsiness: find the cause before an opioid.",
        sources: [{ source: "policy", text: "Sedation adds up [policy]", evidence: "policy" }],
      },
    ],
    cautionText:
      "eGFR <30: avoid morphine/codeine, prefer fentanyl/buprenorphine/methadone by specialist; laxative always; retention can mimic cauda equina syndrome; naloxone; driving; co-sedatives",
    sources: [
      {
        source: "WHO23",
        text: "WHO against opioids in CPLBP [V2:WHO23 secondary summaries]",
        evidence: "V2",
      },
      { source: "CDC22", text: "CDC 2022 [M]", evidence: "M" },
      { source: "NG59", text: "Not for chronic LBP [NG59 M]", evidence: "M" },
      {
        source: "OPAL23",
        text: "OPAL 2023: no benefit over placebo in acute LBP/neck pain [M]",
        evidence: "M",
      },
    ],
    conflict:
      "Short-term use in acute pain when an NSAID fails is still listed as an option; OPAL 2023 found no benefit over placebo in acute low back and neck pain [M].",
  },
] as const satisfies readonly TreatmentShape[];
