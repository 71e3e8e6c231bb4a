import type { SourceShape } from "../model.ts";

export const regulationAndCodeSources = [
  {
    id: "FDA-MDG",
    title: "FDA clinical decision support guidance 2026, meddeviceguide.com",
    url: "https://meddeviceguide.com",
    published: "2026",
    seen: "read",
    reviewNote: "Revision of 29 Jan 2026: read primary text with counsel.",
  },
  {
    id: "FDA-COV",
    title: "FDA clinical decision support guidance 2026, cov.com",
    url: "https://cov.com",
    published: "2026",
    seen: "read",
    reviewNote: "Revision of 29 Jan 2026: read primary text with counsel.",
  },
  {
    id: "FDA-MOR",
    title: "FDA clinical decision support guidance 2026, morulaa.com",
    url: "https://morulaa.com",
    published: "2026",
    seen: "read",
    reviewNote: "Revision of 29 Jan 2026: read primary text with counsel.",
  },
  {
    id: "FDA-KETRYX",
    title: "FDA clinical decision support guidance 2026, ketryx.com",
    url: "https://ketryx.com",
    published: "2026",
    seen: "read",
    reviewNote: "Revision of 29 Jan 2026: read primary text with counsel.",
  },
  {
    id: "DIME",
    title: "Clinical decision support, dimesociety.org",
    url: "https://dimesociety.org",
    published: null,
    seen: "read",
  },
  {
    id: "ASSURIC",
    title: "DCB0129, assuric.com",
    url: "https://assuric.com",
    published: null,
    seen: "read",
  },
  {
    id: "SAFEHAND",
    title: "DCB0129, safehand.co.uk",
    url: "https://safehand.co.uk",
    published: null,
    seen: "read",
  },
  {
    id: "EU-MDR-11",
    title: "EU MDR 2017/745 Rule 11",
    url: null,
    published: "2017",
    seen: "not verified",
  },
  {
    id: "LOINC-RAD",
    title: "Official LOINC radiology subset, github aturapi-data-tech/sirus-php82 SATUSEHAT csv",
    url: "https://github.com/aturapi-data-tech/sirus-php82",
    published: null,
    seen: "read",
    licence:
      "Free with registration; keep official name and notice: This material contains content from LOINC (http://loinc.org). LOINC is copyright (c) Regenstrief Institute, Inc. and the LOINC Committee and is available at no cost under the license at http://loinc.org/license",
  },
  {
    id: "LOINC-LAB",
    title: "LOINC codes in a public lab map",
    url: null,
    published: null,
    seen: "read",
    licence:
      "Free with registration; keep official name and notice: This material contains content from LOINC (http://loinc.org). LOINC is copyright (c) Regenstrief Institute, Inc. and the LOINC Committee and is available at no cost under the license at http://loinc.org/license",
  },
  {
    id: "LOINC-MM",
    title: "LOINC codes in a myeloma tool",
    url: null,
    published: null,
    seen: "read",
    licence:
      "Free with registration; keep official name and notice: This material contains content from LOINC (http://loinc.org). LOINC is copyright (c) Regenstrief Institute, Inc. and the LOINC Committee and is available at no cost under the license at http://loinc.org/license",
  },
  {
    id: "LOINC-2.83",
    title: "LOINC 2.83, analyte catalogue",
    url: null,
    published: null,
    seen: "read",
    licence:
      "Free with registration; keep official name and notice: This material contains content from LOINC (http://loinc.org). LOINC is copyright (c) Regenstrief Institute, Inc. and the LOINC Committee and is available at no cost under the license at http://loinc.org/license",
  },
] as const satisfies readonly SourceShape[];
