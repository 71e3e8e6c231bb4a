import type { ChoiceInput } from "./model.ts";

export const sinsInputs = [
  {
    kind: "choice",
    id: "location",
    label: "Location",
    options: [
      { value: "junctional", label: "Junctional (occiput–C2, C7–T2, T11–L1, L5–S1)", points: 3 },
      { value: "mobile", label: "Mobile (C3–C6, L2–L4)", points: 2 },
      { value: "semirigid", label: "Semirigid (T3–T10)", points: 1 },
      { value: "rigid", label: "Rigid (S2–S5)", points: 0 },
    ],
  },
  {
    kind: "choice",
    id: "pain",
    label: "Pain",
    options: [
      {
        value: "mechanical",
        label: "Mechanical (relief with recumbency and/or pain with movement or loading)",
        points: 3,
      },
      { value: "occasional", label: "Occasional, not mechanical", points: 1 },
      { value: "pain_free", label: "Pain-free", points: 0 },
    ],
  },
  {
    kind: "choice",
    id: "bone_lesion",
    label: "Bone lesion",
    options: [
      { value: "lytic", label: "Lytic", points: 2 },
      { value: "mixed", label: "Mixed", points: 1 },
      { value: "blastic", label: "Blastic", points: 0 },
    ],
  },
  {
    kind: "choice",
    id: "alignment",
    label: "Alignment",
    options: [
      { value: "subluxation", label: "Subluxation or translation", points: 4 },
      { value: "deformity", label: "De novo deformity (kyphosis or scoliosis)", points: 2 },
      { value: "normal", label: "Normal", points: 0 },
    ],
  },
  {
    kind: "choice",
    id: "collapse",
    label: "Vertebral body collapse",
    options: [
      { value: "over_half", label: ">50 %", points: 3 },
      { value: "under_half", label: "<50 %", points: 2 },
      { value: "involved", label: "No collapse, with >50 % of the body involved", points: 1 },
      { value: "none", label: "None", points: 0 },
    ],
  },
  {
    kind: "choice",
    id: "posterolateral",
    label: "Posterolateral involvement (facet, pedicle, costovertebral)",
    options: [
      { value: "bilateral", label: "Bilateral", points: 3 },
      { value: "unilateral", label: "Unilateral", points: 1 },
      { value: "none", label: "None", points: 0 },
    ],
  },
] as const satisfies readonly ChoiceInput[];
