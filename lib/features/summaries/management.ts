import type { AssessedTreatment, Assessment } from "../../clinical/engine/assessment.ts";
import { inProfile } from "../../clinical/engine/profile-text.ts";
import { type CautionId, cautions } from "../../clinical/knowledge/cautions.ts";
import { rules } from "../../clinical/knowledge/rules.ts";
import { type Treatment, treatments } from "../../clinical/knowledge/treatments.ts";
import type { PresentationView } from "../presentations/view.ts";
import { citationLine } from "./citation-line.ts";
import { idInWords } from "./id-in-words.ts";
import type { Management, ReasonLine, TreatmentLine } from "./management-view.ts";
import { ruleCode } from "./rule-title.ts";
import { sourceInWords } from "./source-in-words.ts";

/** The management options that apply, each with what speaks for or against it. */
export function management({ assessment }: Pick<PresentationView, "assessment">): Management {
  if (!assessment) return { consider: [], avoid: [] };
  const { consider = [], avoid = [] } = Object.groupBy(
    assessment.treatments,
    ({ advice }) => advice,
  );
  return {
    consider: consider.map((assessed) => treatmentLine(assessed, assessment)),
    avoid: avoid.map((assessed) => treatmentLine(assessed, assessment)),
  };
}

/** An option that the knowledge base no longer has keeps its name and its reasons. */
function treatmentLine({ id, because }: AssessedTreatment, assessment: Assessment): TreatmentLine {
  const known = treatments.find((treatment) => treatment.id === id);
  const worded = (text: string) => inProfile(text, assessment.guideline_profile);
  const spelt = (text: string | null | undefined) => (text ? worded(sourceInWords(text)) : null);
  return {
    id,
    label: worded(known?.label ?? idInWords(id)),
    indication: spelt(known?.indication),
    reasons: because.map((reason) => reasonLine(reason, assessment, known)),
    precautions: heldPrecautions(assessment, known)
      .filter((caution) => !because.includes(caution))
      .map((caution) => reasonLine(caution, assessment, known)),
    caution: spelt(known?.cautionText),
    conflict: spelt(known?.conflict),
    citations: known?.sources.map(citationLine) ?? [],
  };
}

/** What must go with the option for this patient, or who decides on it. */
function heldPrecautions({ cautions: held }: Assessment, treatment?: Treatment): CautionId[] {
  return held.map(({ id }) => id).filter((id) => treatment?.precautions?.includes(id));
}

function reasonLine(id: string, assessment: Assessment, treatment?: Treatment): ReasonLine {
  const rule = rules.find((one) => one.id === id);
  if (rule) return { id, text: ruleCode(rule.id), citations: [] };
  const own = treatment?.against.find((reason) => reason.id === id);
  if (own) {
    const text = inProfile(sourceInWords(own.text), assessment.guideline_profile);
    return { id, text, citations: own.sources.map(citationLine) };
  }
  const caution = cautions.find((one) => one.id === id);
  const held = assessment.cautions.find((one) => one.id === id);
  return {
    id,
    text: held?.text ?? caution?.text ?? idInWords(id),
    citations: caution?.sources.map(citationLine) ?? [],
  };
}
