import { readFileSync } from "node:fs";
import { assert, constantFrom, property, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { type FindingId, findings, findingsById } from "../knowledge/findings.ts";
import { severity } from "../knowledge/tiers.ts";
import { anyAnswers, tellingValues } from "../vignettes/any-answers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { RuleWitnesses } from "../vignettes/rule-witnesses.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { assess } from "./assess.ts";
import { leadingUrgency } from "./leading-urgency.ts";
import { relevantAnswers } from "./relevance.ts";
import { type Disputed, saferStatements } from "./safer-statement.ts";
import { compareUrgency, urgencyOf } from "./urgency.ts";
import { yesOnlyRaises } from "./yes-only-raises.ts";

const file = new URL("../vignettes/rule-witnesses.json", import.meta.url);
const witnesses: readonly RuleWitnesses[] = JSON.parse(readFileSync(file, "utf8"));
const deciding = witnesses.flatMap(({ patients }) => [...patients.met, ...patients.undetermined]);

/** No rule, or hardly one, tells between their answers. */
const hardlyTold: readonly FindingId[] = [
  "metformin",
  "claustrophobia",
  "breastfeeding",
  "uveitis",
];
const disputable = findings.filter((finding) => tellingValues(finding).length > 1);

type Said = readonly [id: FindingId, pair: readonly [AnswerValue, AnswerValue]];

/** Most of what decides is disputed, and some of what does not. */
function disputesAround(patient: Answers, most: number) {
  const own = Object.keys(patient) as FindingId[];
  const ids = [...own, ...own, ...own, ...hardlyTold, ...disputable.map(({ id }) => id)];
  const dispute = constantFrom(...ids.filter((id) => tellingValues(findingsById[id]).length > 1));
  const disputes = dispute.chain((id) => {
    const values = tellingValues(findingsById[id]);
    const one = constantFrom(patient[id] ?? (values[0] as AnswerValue));
    return tuple(constantFrom(id), tuple(one, constantFrom(...values)));
  });
  return uniqueArray(disputes, { minLength: 3, maxLength: most, selector: ([id]) => id });
}

const around = (most: number) =>
  constantFrom(...deciding).chain((patient) =>
    tuple(constantFrom(patient), disputesAround(patient, most)),
  );

function everyCombination(disputes: readonly Said[]): Answers[] {
  return disputes.reduce<Answers[]>(
    (said, [id, pair]) => said.flatMap((one) => pair.map((value) => ({ ...one, [id]: value }))),
    [{}],
  );
}

const whole = (answers: Answers) => urgencyOf(relevantAnswers(answers).answers, {});
const leading = (answers: Answers) => whole(answers).slice(0, 3);

describe("of up to seven disputes", () => {
  it("no combination of statements has a higher tier or a sooner clock", () => {
    assert(
      property(around(7), constantFrom({}, negativeBase), ([patient, disputes], others) => {
        const answers = { ...others, ...patient };
        const { counted } = saferStatements(answers, Object.fromEntries(disputes) as Disputed);
        const all = everyCombination(disputes).map((said) => leading({ ...answers, ...said }));
        expect(leading({ ...answers, ...counted })).toEqual(all.toSorted(compareUrgency)[0]);
      }),
      { numRuns: 40 },
    );
  });

  it("two answers that matter only together are found among some that do not matter", () => {
    const male: Answers = { ...negativeBase, age_years: 64, pain_duration_days: "unknown" };
    const { counted } = saferStatements(male, {
      pain_onset_type: ["sudden_severe", "unknown"],
      smoking_status: ["former", "never"],
      metformin: ["no", "yes"],
      claustrophobia: ["no", "yes"],
      breastfeeding: ["no", "yes"],
    });
    expect(counted).toMatchObject({ pain_onset_type: "sudden_severe", smoking_status: "former" });
    expect(assess(relevantAnswers({ ...male, ...counted }).answers).tier).toBe("urgent");
  });
});

it("of more disputes what counts is not less urgent than what either person says", () => {
  assert(
    property(around(12), ([patient, disputes]) => {
      const { counted } = saferStatements(patient, Object.fromEntries(disputes) as Disputed);
      for (const teller of [0, 1] as const) {
        const theirs = Object.fromEntries(disputes.map(([id, pair]) => [id, pair[teller]]));
        expect(
          compareUrgency(whole({ ...patient, ...counted }), whole({ ...patient, ...theirs })),
        ).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 40 },
  );
});

describe("a yes that can only raise the tier", () => {
  const questions = findings.filter(({ id }) => yesOnlyRaises.has(id));

  it("never lowers it, nor puts off the clock of what is not self-management", () => {
    expect(questions.length).toBeGreaterThan(50);
    assert(
      property(anyAnswers, constantFrom(...questions), (answers, { id }) => {
        const [yes, no] = ["yes", "no"].map((value) => whole({ ...answers, [id]: value }));
        const places = no?.[0] === severity("self_management") ? 2 : 3;
        expect(compareUrgency((yes ?? []).slice(0, places), no ?? [])).toBeLessThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});

it("the first places of the urgency are the same however much is worked out", () => {
  assert(
    property(anyAnswers, (answers) => {
      expect(leadingUrgency(answers, {})).toEqual(urgencyOf(answers, {}).slice(0, 3));
    }),
    { numRuns: 40 },
  );
});
