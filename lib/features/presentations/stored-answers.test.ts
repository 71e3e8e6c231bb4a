import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { acceptedUnits } from "../../clinical/engine/convert-unit.ts";
import { type Finding, type FindingId, findings } from "../../clinical/knowledge/findings.ts";
import { anyAnswers, tellingValues } from "../../clinical/vignettes/any-answers.ts";
import { fieldsFromForm } from "../../platform/form-data.ts";
import { answerProblem } from "../assessments/answer-problem.ts";
import { plainNumber } from "../assessments/plain-number.ts";
import { resultFindings } from "../results/result-findings.ts";
import { mayDiffer } from "./assumed-teller.ts";
import { presentationInput } from "./schema.ts";
import { settleStatements } from "./settle-statements.ts";
import { type StoredAnswers, toAnswers, toStoredAnswers } from "./stored-answers.ts";
import { storedInForm } from "./stored-in-form.ts";
import { tellers } from "./tellers.ts";

describe("what is kept of two statements", () => {
  const said = {
    by: { anticoagulant: "patient" },
    others: { anticoagulant: { value: "warfarin", by: "record" } },
  } as const;
  const stored = toStoredAnswers({ anticoagulant: "none", fever: "no" }, said, {
    anticoagulant: "warfarin",
  });

  it("is both, the one that counts first", () => {
    expect(stored).toEqual({
      anticoagulant: { value: "warfarin", by: "record", other: { value: "none", by: "patient" } },
      fever: { value: "no", by: null },
    });
    expect(toAnswers(stored)).toEqual({ anticoagulant: "warfarin", fever: "no" });
  });

  it("stays as it was said where the first one counts", () => {
    expect(toStoredAnswers({ anticoagulant: "none" }, said).anticoagulant).toEqual({
      value: "none",
      by: "patient",
      other: { value: "warfarin", by: "record" },
    });
  });

  it("counts yes before not sure before no where the rules fail", () => {
    const others = { fever: { value: "yes", by: null } } as const;
    const needsDay: Answers = { fever: "unknown", pain_onset_date: "2026-11-01" };
    expect(settleStatements(needsDay, others).counted).toEqual({ fever: "yes" });
  });
});

it("answers kept before anybody could disagree are read as they were", () => {
  const old = { fever: { value: "yes", by: null }, hb_g_l: { value: 98, by: "record" } } as const;
  expect(toAnswers(old)).toEqual({ fever: "yes", hb_g_l: 98 });
  expect(storedInForm({ fever: { value: "yes" } } as never)).toEqual({ "answers.fever": "yes" });
});

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";
const asOf = "2026-11-24";

/** As the server keeps what a form sends. */
function keep(fields: Readonly<Record<string, string | string[]>>): StoredAnswers {
  const form = new FormData();
  form.set("patientId", id);
  form.set("idempotencyKey", id);
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  const { answers, ...said } = presentationInput(asOf).parse(fieldsFromForm(form));
  const { counted } = settleStatements(answers, said.others, { asOf });
  return toStoredAnswers(answers, said, counted);
}

it("what is kept gives the form that gives it again", () => {
  const anyTeller = fc.constantFrom(...tellers, null);
  const anyStored = fc
    .tuple(anyAnswers, fc.infiniteStream(anyTeller), fc.infiniteStream(fc.nat(9)))
    .map(([answers, by, chance]) => storedFrom(answers, by, chance));
  fc.assert(
    fc.property(anyStored, (stored) => {
      const kept = keep(storedInForm(stored));
      expect(keep(storedInForm(kept))).toEqual(kept);
      expect(Object.keys(kept).toSorted()).toEqual(Object.keys(stored).toSorted());
    }),
    { numRuns: 40 },
  );
});

type Next<Value> = Iterator<Value>;

function storedFrom(
  answers: Answers,
  by: Next<(typeof tellers)[number] | null>,
  chance: Next<number>,
): StoredAnswers {
  const possible = findings.filter(
    (finding) =>
      answers[finding.id] !== undefined &&
      !["age_years", "sex_at_birth"].includes(finding.id) &&
      canBeTyped(finding, answers[finding.id]),
  );
  const entries = possible.map((finding) => {
    const value = answers[finding.id];
    const others = tellingValues(finding).filter((one) => canBeTyped(finding, one));
    const other = others[chance.next().value % others.length];
    const differs = mayDiffer(finding.id) && chance.next().value === 0;
    const taken = resultFindings.has(finding.id) && chance.next().value < 5;
    return [
      finding.id,
      {
        value,
        by: by.next().value,
        ...(unitOf(finding.id) && { entered: { value: String(value), unit: unitOf(finding.id) } }),
        ...(taken && { taken: "2026-11-20" }),
        ...(differs && other !== undefined && { other: { value: other, by: by.next().value } }),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function canBeTyped(finding: Finding, value: unknown): boolean {
  if (typeof value === "number" && !plainNumber.test(String(value))) return false;
  return answerProblem(finding, value, asOf) === null;
}

function unitOf(finding: FindingId): string | undefined {
  const units = acceptedUnits(finding) ?? [];
  return units.length > 1 ? units[0]?.ucum : undefined;
}
