import type { Answers, AssessmentContext } from "../engine/answers.ts";
import { type Facts, isAnswered, readFacts } from "../engine/facts.ts";
import { standingOf } from "../engine/standing.ts";
import type { FindingId } from "../knowledge/findings.ts";
import { adjustedCalcium } from "./adjusted-calcium.ts";
import { henschke } from "./henschke.ts";
import { henschkeItems, ng65Items, type PatientItem, romanItems } from "./items-of-patient.ts";
import type { Calculator, Entered, Result } from "./model.ts";
import { ng65 } from "./ng65.ts";
import { onsetAge } from "./ng65-inputs.ts";
import { roman } from "./roman.ts";
import { sinsInputs } from "./sins-inputs.ts";

/** One calculator over what was answered about one patient. */
export interface PatientCount {
  readonly calculator: Calculator;
  readonly result: Result;
  /** Questions without an answer that the result still needs. */
  readonly missing: readonly FindingId[];
}

/**
 * The counts that follow from the answers alone. Adjusted calcium only where total calcium is known.
 * Throws a RangeError when a date has to be resolved and `asOf` is missing.
 */
export function countsOfPatient(
  answers: Answers,
  context: AssessmentContext = {},
): readonly PatientCount[] {
  const facts = readFacts(answers, context);
  return [
    countOf(henschke, henschkeItems, facts, {}),
    countOf(roman, romanItems, facts, {}),
    countOf(ng65, ng65Items, facts, pick(answers, { back_pain_onset_age: onsetAge.id })),
    ...(typeof answers.calcium_total_mmol_l === "number" ? [calciumOf(answers)] : []),
  ];
}

/** Of the six items only pain can follow from an answer: mechanical pain. A no leaves two options open. */
export function sinsOfPatient(answers: Answers): Entered {
  const [mechanical] = sinsInputs[1].options;
  return answers.pain_mechanical_instability === "yes"
    ? { [sinsInputs[1].id]: mechanical.value }
    : {};
}

function countOf(
  calculator: Calculator,
  items: readonly PatientItem[],
  facts: Facts,
  numbers: Entered,
): PatientCount {
  const entered = new Map(Object.entries(numbers));
  for (const { input, when } of items) {
    const { now, may } = standingOf(when, facts);
    if (now || !may) entered.set(input, now ? "yes" : "no");
  }
  const result = calculator.score(Object.fromEntries(entered));
  const open: readonly string[] = "missing" in result ? result.missing : [];
  const asked = open.flatMap((input) => asksOf(items, input));
  const missing = asked.filter((id) => !isAnswered(facts, id));
  return { calculator, result, missing };
}

/** An input that is no item is the finding of its name. */
function asksOf(items: readonly PatientItem[], input: string): readonly FindingId[] {
  return items.find((item) => item.input === input)?.asks ?? [input as FindingId];
}

function calciumOf(answers: Answers): PatientCount {
  const numbers = pick(answers, { calcium_total_mmol_l: "calcium", albumin_g_l: "albumin" });
  const units = { calcium_unit: "mmol/L", albumin_unit: "g/L" };
  const result = adjustedCalcium.score({ ...numbers, ...units });
  const missing = "missing" in result && result.missing.length > 0;
  return { calculator: adjustedCalcium, result, missing: missing ? ["albumin_g_l"] : [] };
}

/** The numbers that are known, by the input they are entered as. */
function pick(answers: Answers, inputs: Readonly<Partial<Record<FindingId, string>>>): Entered {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([finding, input]) => {
      const value = answers[finding as FindingId];
      return typeof value === "number" ? [[input, value]] : [];
    }),
  );
}
