import type { SourceShape } from "../model.ts";

export const secondaryAndPolicySources = [
  {
    id: "GH-A",
    title: "Secondary repository named in the text (guidelime)",
    url: null,
    published: null,
    seen: "read",
  },
  {
    id: "GH-AUDIT",
    title: "Secondary repository named in the text (guidelime): published audit standards",
    url: null,
    published: null,
    seen: "read",
  },
  {
    id: "GH-AAFP",
    title:
      "Secondary repository named in the text (guidelime): ACP/AAFP treatment of low back pain",
    url: null,
    published: null,
    seen: "read",
  },
  {
    id: "GH-NOF",
    title: "Secondary repository named in the text (guidelime): US BHOF",
    url: null,
    published: null,
    seen: "read",
  },
  {
    id: "GH-SCT",
    title: "Secondary repository named in the text (guidelime): SNOMED CT codes",
    url: null,
    published: null,
    seen: "read",
    licence: "SNOMED licence.",
  },
  {
    id: "GH-steroid",
    title: "Secondary repository named in the text (guidelime): steroids in cord compression",
    url: null,
    published: null,
    seen: "read",
  },
  {
    id: "memory",
    title: "Clinical knowledge from memory; no source named yet",
    url: null,
    published: null,
    seen: "not verified",
  },
  {
    id: "policy",
    title: "Product safety decision, not a guideline statement",
    url: null,
    published: null,
    seen: "our own decision; to be signed off by a clinician",
  },
] as const satisfies readonly SourceShape[];
