import type { ConditionId } from "../../clinical/knowledge/conditions.ts";
import type { PresentationView } from "../presentations/view.ts";
import type { SafetyNetLine } from "./safety-net-view.ts";

/** Specification, section 8.2. */
const caudaEquinaCard = card({
  title: "Cauda equina",
  lead: "Go to the emergency department now if",
  signs: [
    "you cannot start or feel passing urine, or cannot pass it",
    "leaking urine or stool",
    "numbness between legs, around genitals or back passage",
    "new weakness in both legs",
    "loss of feeling of full bowel",
    "new sexual numbness or dysfunction",
    "leg pain spreading to both legs",
  ],
  source: "GIRFT (read second hand)",
});

const cordCompressionCard = card({
  title: "Spinal cord compression, for people who have had cancer",
  lead:
    "If you have had cancer, phone the hospital line (or the emergency number) the same day - at " +
    "once for weakness, unsteadiness, numbness, or bladder/bowel change",
  signs: [
    "new or worsening back or neck pain",
    "band-like pain round chest or tummy",
    "pain worse lying down, coughing or straining",
    "pain that wakes you",
  ],
  source: "NG234 (read second hand), Palliative Care Fast Fact 237 (read in the source)",
});

const generalCard = card({
  title: "Everyone",
  lead: "Come back for",
  signs: ["fever", "weight loss", "pain getting steadily worse at 2 weeks", "new leg weakness"],
  source: "Product safety decision",
});

function card(said: Omit<SafetyNetLine, "text">): SafetyNetLine {
  return { ...said, text: `${said.lead}: ${said.signs.join("; ")}.` };
}

/** What presses on the cauda equina, or may come to: an abscess, a haematoma or a fragment as well as a disc. */
const caudaEquinaConditions: readonly ConditionId[] = [
  "cauda_equina_syndrome",
  "mscc",
  "non_malignant_cord_compression",
  "spinal_infection",
  "epidural_haematoma",
  "traumatic_spinal_fracture",
  "radiculopathy",
  "severe_radiculopathy",
  "lumbar_spinal_stenosis",
];
const cancerConditions: readonly ConditionId[] = [
  "mscc",
  "spinal_malignancy",
  "pathological_fracture",
];

/** The advice to give: the general one always, a card where its pathway is open or cannot be ruled out. */
export function safetyNet({ assessment, answers, patient }: PresentationView): SafetyNetLine[] {
  const onTheList = (ids: readonly ConditionId[]) =>
    assessment === null || assessment.conditions.some(({ id }) => ids.includes(id));
  const caudaEquina = assessment?.incomplete || onTheList(caudaEquinaConditions);
  const cancer =
    patient.cancerConfirmed ||
    answers.cancer_history?.value !== "no" ||
    answers.record_cancer_history?.value === "yes";
  return [
    ...(caudaEquina ? [caudaEquinaCard] : []),
    ...(cancer || onTheList(cancerConditions) ? [cordCompressionCard] : []),
    generalCard,
  ];
}
