/** In the order of the specification, section 1.2. */
export const findingGroups = [
  { id: "A", title: "Person and context" },
  { id: "B", title: "Pain characteristics" },
  { id: "C", title: "Neurology and sphincters" },
  { id: "D", title: "Systemic" },
  { id: "E", title: "Cancer history and primary-site clues" },
  { id: "F", title: "Infection risk" },
  { id: "G", title: "Fracture risk" },
  { id: "H", title: "Inflammatory" },
  { id: "I", title: "Vascular and visceral" },
  { id: "J", title: "Safety modifiers" },
  { id: "K", title: "Results and status" },
] as const;

export type FindingGroupId = (typeof findingGroups)[number]["id"];
