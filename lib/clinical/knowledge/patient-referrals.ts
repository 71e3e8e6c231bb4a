/**
 * Actions by which somebody else sees the patient on another day, with whom, in words for the patient: they can only
 * miss what they expect. "<rule id>#<number of the action>". Left out: what the clinician does or discusses, and what
 * happens at once. Ours, read off the actions; for clinical review.
 */
export const patientReferrals: Readonly<Record<string, string>> = {
  "U06_myeloma_bloods#2": "haematology (blood specialists)",
  "U08_psa#1": "urology",
  "U12_mrc_cervical#1": "spinal surgery",
  "U27_obvious_primary#1": "a specialist clinic",
  "U28_child_young#1": "paediatrics (children's doctors)",
  "S06_visceral_flags#1": "a specialist clinic",
  "S15_nodes#1": "a specialist clinic",
  "S20_testicular_mass#1": "a specialist clinic",
  "S21_breast_lump#1": "a specialist clinic",
  "R01_axspa4#1": "rheumatology",
  "RES11a_m_protein_or_crab#1": "haematology (blood specialists)",
  "RES11b_light_chain_ratio_high#1": "haematology (blood specialists)",
  "RES11c_light_chain_ratio_low#1": "haematology (blood specialists)",
  "RES11d_myeloma_same_day#1": "haematology (blood specialists)",
  "RES11e_light_chain_same_day#1": "haematology (blood specialists)",
  "RES12_psa_above_age_threshold#1": "urology",
  "RES13_psa_high#1": "urology",
  "RES20a_aneurysm_under_5_5_cm#1": "the vascular service",
  "RES20b_aneurysm_5_5_cm_or_more#1": "the vascular service",
  "RES20d_aneurysm_of_unknown_size#1": "the vascular service",
  "RES23_hla_b27_positive#1": "rheumatology",
  "RES24_pancreatic_mass#1": "a specialist clinic",
};
