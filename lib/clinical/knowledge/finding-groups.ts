/** In the order of the specification, section 1.2; "R" holds what its section 5 reads beyond them. */
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
  { id: "R", title: "Further results" },
] as const;

export type FindingGroupId = (typeof findingGroups)[number]["id"];
