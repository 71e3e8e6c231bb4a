import * as fc from "fast-check";
import type { AnswerValue } from "../../../clinical/engine/answers.ts";
import { acceptedUnits, convertToCanonical } from "../../../clinical/engine/convert-unit.ts";
import {
  type Finding,
  type FindingId,
  findingsById,
} from "../../../clinical/knowledge/findings.ts";
import { answerProblem } from "../../assessments/answer-problem.ts";
import { resultFindings } from "../../results/result-findings.ts";
import type { Said } from "../amend-said.ts";
import { assumedTeller, mayDiffer } from "../assumed-teller.ts";
import { isSame, type StoredAnswer } from "../stored-answers.ts";
import { tellers } from "../tellers.ts";

/** One finding of each kind, so few that two who answer them meet. */
const few = [
  "fever",
  "cancer_history",
  "limb_weakness",
  "exam_performed",
  "pain_region",
  "cancer_diagnosis_date",
  "pain_intensity_nrs",
  "calcium_total_mmol_l",
  "hb_g_l",
] as const satisfies readonly FindingId[];

const anyText = fc
  .array(fc.constantFrom("Pain at night", "since Monday", "", "no trauma", "§ ü ≥ 3"), {
    maxLength: 4,
  })
  .map((lines) => lines.join("\n"));

/** What somebody might have said at a consultation, as a form would have sent it. */
export function anySaidAbout(catalogue: readonly Finding[]): fc.Arbitrary<Said> {
  const answers = fc
    .tuple(...catalogue.map((finding) => fc.option(anyStored(finding))))
    .map((stored) =>
      Object.fromEntries(
        catalogue.flatMap(({ id }, place) => (stored[place] ? [[id, stored[place]]] : [])),
      ),
    );
  return fc.record({ answers, freeText: anyText });
}

export const anySaid: fc.Arbitrary<Said> = anySaidAbout(few.map((id) => findingsById[id]));

/** As a form reads it: a result with the day it was taken, of anything else perhaps a second statement. */
function anyStored(finding: Finding): fc.Arbitrary<StoredAnswer> {
  const first = anyFirst(finding);
  if (resultFindings.has(finding.id))
    return fc
      .tuple(first, fc.option(fc.constantFrom("2026-07-01", "2026-11-24")))
      .map(([said, taken]) => (taken ? { ...said, taken } : said));
  const second = fc.record({ value: anyValue(finding), by: fc.constantFrom(null, ...tellers) });
  return fc
    .tuple(first, fc.option(second))
    .map(([said, other]) =>
      other && mayDiffer(finding.id) && !isSame(said.value, other.value)
        ? { ...said, other }
        : said,
    );
}

function anyFirst(finding: Finding): fc.Arbitrary<StoredAnswer> {
  const assumed = assumedTeller(finding.id, null);
  const by = assumed ? fc.constant(assumed) : fc.constantFrom(null, ...tellers);
  const units = acceptedUnits(finding.id) ?? [];
  if (finding.kind !== "number" || units.length < 2)
    return fc.record({ value: anyValue(finding), by });
  const result = fc.tuple(anyNumber(finding), fc.constantFrom(...units)).map(([number, unit]) => {
    const entered = { value: String(number), unit: unit.ucum };
    const read = convertToCanonical(finding.id, number, unit.ucum);
    return { value: "value" in read ? read.value : Number.NaN, entered };
  });
  const possible = result.filter(({ value }) => answerProblem(finding, value, undefined) === null);
  return fc.tuple(possible, by).map(([read, teller]) => ({ ...read, by: teller }));
}

function anyValue(finding: Finding): fc.Arbitrary<AnswerValue> {
  const options = (finding.options ?? []).map(({ value }) => value);
  const exclusive = (value: string) => value === "none";
  switch (finding.kind) {
    case "tri":
      return fc.constantFrom("yes", "no", "unknown");
    case "choice":
      return fc.constantFrom(...options);
    case "choices":
      return fc.subarray(
        options.filter((value) => !exclusive(value)),
        { minLength: 1 },
      );
    case "date":
      return fc.constantFrom("2026", "2026-07", "2026-07-01");
    case "number":
      return anyNumber(finding);
  }
}

function anyNumber({ min = 0, max = 0, integer }: Finding): fc.Arbitrary<number> {
  if (integer) return fc.integer({ min, max });
  const tenths = fc.integer({ min: Math.ceil(min * 10), max: Math.floor(max * 10) });
  return tenths.map((value) => value / 10);
}
