import type { AnswerValue } from "../../clinical/engine/answers.ts";
import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import type { StoredAnswer, StoredAnswers } from "../presentations/stored-answers.ts";
import { isResult } from "./result-findings.ts";

/** A result as it is kept: a number with its units, or what was chosen. */
export interface KeptResult {
  readonly finding: FindingId;
  /** In the unit of the catalogue; null for what was chosen. */
  readonly number: number | null;
  /** null for a number. */
  readonly coded: string | null;
  /** UCUM; null for what was chosen. */
  readonly unit: string | null;
  readonly enteredValue: string | null;
  readonly enteredUnit: string | null;
  /** YYYY-MM-DD; null where nobody said. */
  readonly takenOn: string | null;
}

/** The results among the answers of an intake. */
export function intakeResults(answers: StoredAnswers): KeptResult[] {
  return (Object.entries(answers) as [FindingId, StoredAnswer][])
    .filter(([finding, { value }]) => isResult(finding, value))
    .map(([finding, answer]) => ({
      finding,
      ...resultValue(finding, answer),
      takenOn: answer.taken ?? null,
    }));
}

type ResultValue = Omit<KeptResult, "finding" | "takenOn">;

const noNumber = { number: null, unit: null, enteredValue: null, enteredUnit: null };

function resultValue(finding: FindingId, { value, entered }: StoredAnswer): ResultValue {
  if (typeof value !== "number") return { ...noNumber, coded: textOf(value) };
  const unit = acceptedUnits(finding)?.[0].ucum ?? null;
  return {
    number: value,
    coded: null,
    unit,
    enteredValue: entered?.value ?? String(value),
    enteredUnit: entered?.unit ?? unit,
  };
}

function textOf(value: Exclude<AnswerValue, number>): string {
  return typeof value === "string" ? value : value.join(" ");
}
