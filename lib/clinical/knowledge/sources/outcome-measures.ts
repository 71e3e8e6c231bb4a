import type { SourceShape } from "../model.ts";

export const outcomeMeasureSources = [
  {
    id: "PEG09",
    title: "Krebs 2009, J Gen Intern Med (PEG)",
    url: null,
    published: "2009",
    seen: "read",
    licence:
      "Published open access; items derived from the Brief Pain Inventory (MD Anderson copyright). Write to confirm for commercial use.",
  },
  {
    id: "PEG-MID",
    title: "PEG minimal important difference, J Pain 2024",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10859144/",
    published: "2024",
    seen: "read",
  },
  {
    id: "ROLAND-FAIRBANK",
    title: "Roland & Fairbank (studylib 5830226)",
    url: null,
    published: null,
    seen: "read",
    licence: "Authors: no permission is required when used in the published form.",
  },
  {
    id: "KEELE",
    title: "STarT MSK licence, keele.ac.uk/startmsk/legal",
    url: "https://keele.ac.uk/startmsk/legal",
    published: null,
    seen: "read",
    licence: "Not embedded.",
  },
  {
    id: "HEALTHMEASURES",
    title: "healthmeasures.net (PROMIS)",
    url: "https://healthmeasures.net",
    published: null,
    seen: "read",
    licence: "Not embedded.",
  },
  {
    id: "OSTELO08",
    title: "Ostelo 2008, minimal important change",
    url: null,
    published: "2008",
    seen: "not verified",
  },
  {
    id: "FARRAR01",
    title: "Farrar 2001, pain intensity change",
    url: null,
    published: "2001",
    seen: "not verified",
  },
  {
    id: "STRATFORD95",
    title: "Stratford 1995, Patient-Specific Functional Scale",
    url: null,
    published: "1995",
    seen: "not verified",
  },
] as const satisfies readonly SourceShape[];
