import { assert, constantFrom, property, record, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { cautions } from "../knowledge/cautions.ts";
import { type Finding, findings } from "../knowledge/findings.ts";
import { severity } from "../knowledge/tiers.ts";
import { anyAnswers, tellingValues } from "../vignettes/any-answers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { Answers, AnswerValue } from "./answers.ts";
import { assess as assessAll } from "./assess.ts";
import { relevantAnswers } from "./relevance.ts";
import { type Disputed, saferStatements } from "./safer-statement.ts";
import { compareUrgency, urgencyOf as urgencyOfAll } from "./urgency.ts";

/** As they are recorded: of the answers whose questions can apply. */
const assess = (answers: Answers) => assessAll(relevantAnswers(answers).answers);
const urgencyOf = (answers: Answers, context: object) =>
  urgencyOfAll(relevantAnswers(answers).answers, context);

const disputable = findings.filter((finding) => tellingValues(finding).length > 1);
const anyDispute = constantFrom(...disputable).chain((finding) =>
  record({ finding: constantFrom(finding), pair: anyPair(finding) }),
);
const severalDisputes = uniqueArray(anyDispute, {
  minLength: 2,
  maxLength: 6,
  selector: ({ finding }) => finding.id,
});

function anyPair(finding: Finding) {
  const value = constantFrom(...tellingValues(finding));
  return tuple(value, value);
}

const disputedOf = (disputes: readonly { finding: Finding; pair: [AnswerValue, AnswerValue] }[]) =>
  Object.fromEntries(disputes.map(({ finding, pair }) => [finding.id, pair])) as Disputed;

const dataQuality = new Set<string>(
  cautions
    .filter(({ affects }) => affects.some((one) => one === "data_quality"))
    .map(({ id }) => id),
);
const cautionsOf = (answers: Answers) =>
  assess(answers).cautions.filter(({ id }) => !dataQuality.has(id));

describe("of two statements", () => {
  it("the one that counts is never the less urgent one", () => {
    assert(
      property(anyAnswers, anyDispute, (answers, { finding: { id }, pair }) => {
        const { counted } = saferStatements(answers, { [id]: pair });
        const safer = assess({ ...answers, ...counted });
        for (const value of pair) {
          const single = assess({ ...answers, [id]: value });
          expect(severity(safer.tier)).toBeLessThanOrEqual(severity(single.tier));
          const isAsUrgent =
            compareUrgency(
              urgencyOf({ ...answers, ...counted }, {}).slice(0, 3),
              urgencyOf({ ...answers, [id]: value }, {}).slice(0, 3),
            ) === 0;
          if (!isAsUrgent) continue;
          expect(safer.cautions.length).toBeGreaterThanOrEqual(
            cautionsOf({ ...answers, [id]: value }).length,
          );
        }
        expect(pair).toContainEqual(counted[id]);
      }),
      { numRuns: 60 },
    );
  });

  it("it does not matter which was said first", () => {
    assert(
      property(anyAnswers, severalDisputes, (answers, disputes) => {
        const turned = disputes
          .map(({ finding, pair: [one, other] }) => ({
            finding,
            pair: [other, one] as [AnswerValue, AnswerValue],
          }))
          .toReversed();
        expect(saferStatements(answers, disputedOf(turned))).toEqual(
          saferStatements(answers, disputedOf(disputes)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("what counts of several is not less urgent than either person's statements together", () => {
    const few = uniqueArray(anyDispute, {
      minLength: 2,
      maxLength: 4,
      selector: ({ finding }) => finding.id,
    });
    assert(
      property(anyAnswers, few, (answers, disputes) => {
        const { counted } = saferStatements(answers, disputedOf(disputes));
        const safer = urgencyOf({ ...answers, ...counted }, {});
        for (const teller of [0, 1]) {
          const said = disputes.map(({ finding, pair }) => [finding.id, pair[teller]]);
          const theirs = urgencyOf({ ...answers, ...Object.fromEntries(said) }, {});
          expect(compareUrgency(safer, theirs)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("of many, no single exchange would be more urgent", () => {
    const many = uniqueArray(anyDispute, {
      minLength: 5,
      maxLength: 7,
      selector: ({ finding }) => finding.id,
    });
    assert(
      property(anyAnswers, many, (answers, disputes) => {
        const { counted, alike } = saferStatements(answers, disputedOf(disputes));
        const safer = urgencyOf({ ...answers, ...counted }, {});
        for (const { finding, pair } of disputes) {
          for (const value of pair) {
            const changed = urgencyOf({ ...answers, ...counted, [finding.id]: value }, {});
            expect(compareUrgency(safer, changed)).toBeLessThanOrEqual(0);
            if (alike.has(finding.id)) expect(compareUrgency(safer, changed)).toBe(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("a yes counts, and not sure counts more than a no, whatever else was answered", () => {
    const tri = disputable.filter(({ kind, id }) => kind === "tri" && id !== "pain_explained");
    assert(
      property(anyAnswers, constantFrom(...tri), (answers, { id }) => {
        const { counted } = saferStatements(answers, { [id]: ["no", "yes"] });
        const yes = urgencyOf({ ...answers, [id]: "yes" }, {});
        const no = urgencyOf({ ...answers, [id]: "no" }, {});
        if (counted[id] === "no") expect(compareUrgency(no, yes)).toBeLessThan(0);
        expect(severity(assess({ ...answers, ...counted }).tier)).toBe(
          severity(assess({ ...answers, [id]: "yes" }).tier),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("beside the negative base and beside an emergency", () => {
  const emergency: Answers = {
    ...negativeBase,
    cancer_history: "yes",
    cancer_types: ["breast"],
    limb_weakness: "yes",
  };
  const modifiers = disputable.filter(({ group, kind }) => group === "J" && kind !== "number");

  it.each(modifiers.map((finding) => [finding.id, finding] as const))(
    "no caution is lost where two statements on %s differ",
    (id, finding) => {
      for (const base of [negativeBase, emergency]) {
        const held = tellingValues(finding).map((value) => ({
          value,
          cautions: cautionsOf({ ...base, [id]: value }).length,
        }));
        for (const [one, other] of held.flatMap((a) => held.map((b) => [a, b] as const))) {
          const { counted } = saferStatements(base, { [id]: [one.value, other.value] });
          const kept = held.find(({ value }) => value === counted[id])?.cautions;
          expect(kept).toBeGreaterThanOrEqual(Math.max(one.cautions, other.cautions));
        }
      }
    },
  );

  it("an anticoagulant that only one of two names is taken", () => {
    for (const base of [negativeBase, emergency]) {
      const disputed: Disputed = { anticoagulant: ["none", "warfarin"] };
      expect(saferStatements(base, disputed).counted).toEqual({ anticoagulant: "warfarin" });
    }
  });
});
