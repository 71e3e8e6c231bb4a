/** The fictional patients of lib/clinical/vignettes, by their file. */
export const vignetteNames = {
  "ada-cord-compression": "Ada: cord compression",
  "ben-cauda-equina": "Ben: cauda equina",
  "carla-spinal-metastases": "Carla: spinal metastases",
  "dev-spinal-infection": "Dev: spinal infection",
  "edith-fragility-fracture": "Edith: fragility fracture",
  "frank-myeloma-question": "Frank: myeloma question",
  "george-aneurysm": "George: aneurysm",
  "hana-spondyloarthritis": "Hana: spondyloarthritis",
  "ivan-acute-sciatica": "Ivan: acute sciatica",
  "jo-simple-back-pain": "Jo: simple back pain",
  "kit-incomplete-checklist": "Kit: incomplete checklist",
  "lena-child": "Lena: child",
  "mo-neutropenic-sepsis": "Mo: neutropenic sepsis",
  "nora-unexamined-weakness": "Nora: weakness, not examined",
  "omar-major-trauma": "Omar: major trauma",
  "petra-remote-cancer": "Petra: cancer long ago",
} as const;

export type VignetteName = keyof typeof vignetteNames;

export function isVignetteName(name: string): name is VignetteName {
  return Object.hasOwn(vignetteNames, name);
}
