import {
  countsOfPatient,
  type PatientCount,
} from "../../clinical/calculators/counts-of-patient.ts";
import {
  henschkeItems,
  ng65Items,
  type PatientItem,
  romanItems,
} from "../../clinical/calculators/items-of-patient.ts";
import type { Statement } from "../../clinical/calculators/model.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import { toAnswers } from "../presentations/stored-answers.ts";
import type { PresentationView } from "../presentations/view.ts";
import { citationLine } from "./citation-line.ts";
import type { CountLine, PublishedLine } from "./evidence-view.ts";

const itemsOf: Readonly<Record<string, readonly PatientItem[]>> = {
  henschke: henschkeItems,
  roman: romanItems,
  ng65: ng65Items,
};
/** "0 to 9 of 9" */
const saysNothing = /^0 to (\d+) of \1$/;
const registered: readonly string[] = ["age_years", "sex_at_birth"];

/** The published counts that something beyond the registration fills, with the study's figure as text. */
export function countLines({ assessment, answers, asOf }: PresentationView): CountLine[] {
  if (!assessment) return [];
  const context = { asOf, guidelineProfile: assessment.guideline_profile };
  return countsOfPatient(toAnswers(answers), context)
    .filter(({ calculator }) => isBegun(calculator.id, answers))
    .flatMap(countLine);
}

function isBegun(calculator: string, answers: PresentationView["answers"]): boolean {
  const asked = itemsOf[calculator]?.flatMap(({ asks }) => asks);
  if (!asked) return true;
  return asked
    .filter((id) => !registered.includes(id))
    .some((id) => answers[id] !== undefined && answers[id].value !== "unknown");
}

function countLine({ calculator, result, missing }: PatientCount): CountLine[] {
  if (result.state === "problem" || saysNothing.test(result.text)) return [];
  const isLaboratory = calculator.topic === "laboratory";
  const meaning = "meaning" in result ? result.meaning : [];
  const figures = result.state === "complete" ? meaning : calculator.published;
  return [
    {
      id: calculator.id,
      name: calculator.title,
      value: result.text,
      missing: missing.map((id) => findingsById[id].label),
      meaning: byStudy(isLaboratory ? meaning : []),
      published: byStudy(isLaboratory ? [] : figures),
    },
  ];
}

/** Each study once, with all that is quoted from it. */
function byStudy(statements: readonly Statement[]): PublishedLine[] {
  const groups = Map.groupBy(statements, ({ source }) => source.text);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ texts: group.map(({ text }) => text), citation: citationLine(first.source) }]
      : [];
  });
}
