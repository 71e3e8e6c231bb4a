/** Conditions a rule may suspect or keep on the list (specification 1.1). */
export const conditionLabels = {
  mscc: "Metastatic spinal cord compression (incl. malignant cauda equina compression)",
  cauda_equina_syndrome: "Cauda equina syndrome (non-malignant unless stated)",
  non_malignant_cord_compression: "Cord compression/myelopathy, cause not known to be malignant",
  spinal_malignancy: "Spinal metastasis or primary spinal malignancy without neurology",
  myeloma: "Multiple myeloma / plasmacytoma",
  lymphoma: "Lymphoma with spinal disease",
  primary_bone_tumour: "Primary bone tumour / sarcoma",
  spinal_infection:
    "Discitis / vertebral osteomyelitis / epidural or psoas abscess / spinal TB / brucella",
  neutropenic_sepsis: "Suspected neutropenic sepsis",
  sepsis: "Sepsis, other",
  vertebral_fragility_fracture:
    "Osteoporotic/low-energy vertebral or sacral insufficiency fracture",
  pathological_fracture: "Fracture through tumour",
  traumatic_spinal_fracture: "Traumatic (possibly unstable) spinal fracture",
  epidural_haematoma: "Spinal epidural haematoma",
  axial_spondyloarthritis: "Axial spondyloarthritis",
  aaa_symptomatic_or_ruptured: "Symptomatic or ruptured abdominal aortic aneurysm",
  aortic_dissection: "Aortic dissection",
  visceral_referred_malignancy:
    "Referred pain from visceral/retroperitoneal cancer (pancreas, GI, kidney, gynaecological)",
  visceral_referred_other: "Referred pain, non-malignant (pyelonephritis, stone, pancreatitis)",
  hypercalcaemia_of_malignancy: "Hypercalcaemia",
  radiculopathy: "Radicular pain / radiculopathy (disc)",
  severe_radiculopathy: "Radiculopathy with severe or progressive motor deficit",
  lumbar_spinal_stenosis: "Lumbar spinal stenosis",
  treatment_related_pain: "Cancer-treatment-related musculoskeletal pain (diagnosis of exclusion)",
  paediatric_serious_cause:
    "Serious cause of back pain in a child (infection, leukaemia, tumour, spondylolysis)",
  nonspecific_low_back_pain: "Non-specific low back pain",
  leukaemia: "Acute or chronic leukaemia",
  acute_aortic_syndrome:
    "Acute aortic syndrome (dissection, intramural haematoma, penetrating ulcer), thoracic or abdominal",
} as const satisfies Readonly<Record<string, string>>;

export type ConditionId = keyof typeof conditionLabels;
