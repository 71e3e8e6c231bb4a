import type { SourceShape } from "../model.ts";

export const imagingSources = [
  {
    id: "ACR-LBP21",
    title: "ACR Appropriateness Criteria Low Back Pain, 2021 update (topic 141)",
    url: "https://doi.org/10.1016/j.jacr.2021.08.002",
    published: "2021",
    seen: "variant tables read as stated in ACR previews (gravitas.acr.org)",
    reviewNote: "Cells read as usually not appropriate by omission to verify.",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "ACR-TBP24",
    title: "ACR Appropriateness Criteria Thoracic Back Pain, 2024 (topic 339)",
    url: "https://doi.org/10.1016/j.jacr.2024.08.016",
    published: "2024",
    seen: "variant tables read as stated in ACR previews (gravitas.acr.org)",
    reviewNote: "Variants 3-6 to verify.",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "ACR-SSI21",
    title: "ACR Appropriateness Criteria Suspected Spine Infection, 2021 (topic 279)",
    url: null,
    published: "2021",
    seen: "variant tables read as stated in ACR previews (gravitas.acr.org)",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "ACR-RI",
    title: "ACR/RSNA RadiologyInfo summary of Low Back Pain 2021",
    url: "https://radiologyinfo.org/en/info/acs-low-back-pain",
    published: "2021",
    seen: "read",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "ACR-2020",
    title: "ACR tables as of Aug 2020 (criteria-raw.json)",
    url: "https://github.com/hongyu6868/ACR-Appropriateness-App",
    published: "2020-08",
    seen: "read in full for low back pain (2015 ed.), myelopathy, vertebral compression fracture, child, trauma, spondyloarthritis, osteoporosis, aortic aneurysm",
    reviewNote:
      "Newer editions (myelopathy 2021, vertebral compression fracture 2022, child 2024) to verify.",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "ACR-SPA",
    title: "ACR tables as of Aug 2020, spondyloarthritis",
    url: "https://github.com/hongyu6868/ACR-Appropriateness-App",
    published: "2020-08",
    seen: "read in full",
    reviewNote: "Edition of 2021 to verify.",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "ACR-OSTEO",
    title: "ACR tables as of Aug 2020, osteoporosis",
    url: "https://github.com/hongyu6868/ACR-Appropriateness-App",
    published: "2020-08",
    seen: "read in full",
    reviewNote: "Edition of 2022 to verify.",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "ACR-CM",
    title: "ACR Manual on Contrast Media 2024, summarised in github colinskiis/guidelime",
    url: "https://github.com/colinskiis/guidelime",
    published: "2024",
    seen: "read (secondary)",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "GH-ACR",
    title: "Public repository audit of ACR 2021-24 ratings",
    url: null,
    published: null,
    seen: "read",
    licence:
      "Copyright ACR: embedding the tables needs permission; cite topic, variant and address.",
  },
  {
    id: "CTKUB",
    title: "Br J Radiol 2012;85:1118, 1,357 CT KUB",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3587076/",
    published: "2012",
    seen: "abstract read",
  },
  {
    id: "SIF-RT",
    title: "Sacral insufficiency fracture after radiotherapy, BMC Womens Health 2022",
    url: "https://doi.org/10.1186/s12905-022-01758-2",
    published: "2022",
    seen: "abstract read",
  },
  {
    id: "SIF-RECT",
    title: "Sacral insufficiency fracture, PMC3071557",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3071557/",
    published: null,
    seen: "abstract read",
  },
  {
    id: "SIF-MR",
    title: "Sacral insufficiency fracture on MRI, Radiology 1993;188:241",
    url: null,
    published: "1993",
    seen: "abstract read",
  },
  {
    id: "SIF-CASE",
    title: "Sacral insufficiency fracture, case, PMC4051733",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4051733/",
    published: null,
    seen: "abstract read",
  },
  {
    id: "HRS17",
    title: "HRS 2017, MRI with cardiac devices",
    url: null,
    published: "2017",
    seen: "not verified",
  },
  {
    id: "SIR2019",
    title: "SIR 2019, bleeding risk of procedures",
    url: null,
    published: "2019",
    seen: "not verified",
  },
  { id: "MHRA", title: "MHRA, MRI safety", url: null, published: null, seen: "not verified" },
  {
    id: "RCR",
    title: "RCR, imaging in pregnancy",
    url: null,
    published: null,
    seen: "not verified",
  },
  { id: "NASS", title: "NASS", url: null, published: null, seen: "not verified" },
] as const satisfies readonly SourceShape[];
