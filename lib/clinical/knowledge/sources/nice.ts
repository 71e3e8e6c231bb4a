import type { SourceShape } from "../model.ts";

export const niceSources = [
  {
    id: "NG234",
    title: "NICE NG234 Spinal metastases and MSCC",
    url: "https://www.nice.org.uk/guidance/ng234",
    published: "2023-09-06",
    seen: "page opening seen; recommendation content second hand in three independent public repositories quoting it (1.3, 1.5.2, 1.5.5, 1.5.7, 1.5.9, 1.8.1, 1.9.1)",
    reviewNote:
      "Full text to verify (steroid taper, radiotherapy timing, bisphosphonate wording, exceptions): only quotations seen.",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG59",
    title: "NICE NG59 Low back pain and sciatica, updated Dec 2020",
    url: "https://www.nice.org.uk/guidance/ng59",
    published: "2016",
    seen: "recs 1.1.1-1.1.4 read; update date second hand",
    reviewNote: "Updated July 2026: content of the update not seen. Check all drug statements.",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG12",
    title: "NICE NG12 Suspected cancer",
    url: "https://www.nice.org.uk/guidance/ng12",
    published: null,
    seen: "myeloma/pancreas via GPnotebook-type page and CKS excerpt",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG12-IFP",
    title: "NICE NG12 Suspected cancer, information for the public: Back and bones",
    url: "https://www.nice.org.uk/guidance/ng12",
    published: null,
    seen: "public page read",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG12-PSA",
    title: "NICE NG12 Suspected cancer, PSA rationale",
    url: "https://www.nice.org.uk/guidance/ng12",
    published: "2021",
    seen: "PSA rationale page read, numeric thresholds memory",
    reviewNote: "PSA thresholds and the statement on PSA >100 to verify.",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG65",
    title: "NICE NG65 Spondyloarthritis; NHS Lanarkshire and BJGP 2018;68:346 summaries",
    url: "https://www.nice.org.uk/guidance/ng65",
    published: null,
    seen: "read",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG156",
    title: "NICE NG156 Abdominal aortic aneurysm",
    url: "https://www.nice.org.uk/guidance/ng156",
    published: "2020",
    seen: "recs 1.1.1-1.1.5 and emergency department summary read",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG253",
    title: "NICE NG253 (NEWS2)",
    url: null,
    published: "2025",
    seen: "not verified",
    reviewNote: "NEWS2 timing to verify.",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "CG151",
    title: "NICE CG151 Neutropenic sepsis",
    url: null,
    published: null,
    seen: "not verified",
    reviewNote: "Neutropenic sepsis timing (update) to verify.",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG111",
    title: "NICE NG111",
    url: null,
    published: null,
    seen: "not verified",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG104",
    title: "NICE NG104 / NICE CUP",
    url: null,
    published: null,
    seen: "not verified",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "CG75",
    title: "NICE CG75 (replaced by NG234)",
    url: null,
    published: "2008",
    seen: "from memory; not verified",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "CKS",
    title: "NICE Clinical Knowledge Summaries",
    url: null,
    published: null,
    seen: "named in the specification without an entry in its list of sources; excerpt on NG12 only",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG41",
    title: "NICE NG41",
    url: null,
    published: null,
    seen: "named in the specification without an entry in its list of sources; not verified",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG122",
    title: "NICE NG122",
    url: null,
    published: null,
    seen: "named in the specification without an entry in its list of sources; second hand via GH-A",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "NG127",
    title: "NICE NG127",
    url: null,
    published: null,
    seen: "named in the specification without an entry in its list of sources; not verified",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "TA279",
    title: "NICE TA279",
    url: null,
    published: null,
    seen: "named in the specification without an entry in its list of sources; not verified",
    licence:
      "NICE UK Open Content Licence (not yet verified): attribution, UK scope, check for use elsewhere; paraphrase and link.",
  },
  {
    id: "MACM-HAEM",
    title: "Macmillan rapid referral guideline, haematological (NG12 summary)",
    url: "https://macmillan.org.uk/healthcare-professionals/cancer-pathways/prevention-and-diagnosis/rapid-referral-guidelines/haematological-cancer",
    published: null,
    seen: "opening read",
  },
  {
    id: "NHSE-FDS",
    title: "NHS England, 28-day Faster Diagnosis Standard",
    url: null,
    published: null,
    seen: "not verified",
  },
] as const satisfies readonly SourceShape[];
