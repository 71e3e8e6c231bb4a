import { describe, expect, it } from "vitest";
import { cautions } from "../knowledge/cautions.ts";
import { groups } from "../knowledge/groups.ts";
import type { RuleCondition } from "../knowledge/model.ts";
import { rules, rulesById } from "../knowledge/rules.ts";
import { readFacts } from "./facts.ts";
import { type OutlineLine, outlineOf, questionLines } from "./rule-outline.ts";
import { standingOf } from "./standing.ts";

describe("the outline of a rule", () => {
  it("nests its parts and names its groups", () => {
    const { text, parts } = outlineOf(rulesById.E05_mscc.when);
    expect([text, ...parts.map((part) => part.text)]).toEqual([
      "All of",
      "Cancer, past or present",
      "Any of the neurological features of NG234",
    ]);
    expect(parts[1]).toMatchObject({ named: true, finding: null });
    expect(parts[1]?.parts.map(({ finding }) => finding)).toEqual([...groups.NG234_NEURO]);
  });

  it("says of a negation that something is not established, and counts its questions against", () => {
    const line = outlineOf(rulesById.E06_cord_no_cancer.when).parts[0];
    expect(line?.text).toBe("Not established: cancer, past or present");
    expect(line && questionLines(line).map(({ sign }) => sign)).toContain(-1);
  });

  it("keeps a negated single question in one line", () => {
    const gate: RuleCondition = { not: { no: "back_pain_new" } };
    expect(outlineOf(gate)).toMatchObject({ finding: "back_pain_new", sign: 1, parts: [] });
    expect(outlineOf(gate).text).toContain("not answered no");
  });

  it("lets an exact count speak either way", () => {
    const count: RuleCondition = { countYes: "NG65_SET", exactly: 3 };
    expect(new Set(questionLines(outlineOf(count)).map(({ sign }) => sign))).toEqual(new Set([0]));
  });

  it("shows no id and no empty line, for any rule or caution", () => {
    const texts = [...rules, ...cautions].flatMap(({ when }) => linesOf(outlineOf(when)));
    expect(texts.filter(({ text }) => text === "" || /[a-z]_[a-z]/.test(text))).toEqual([]);
  });

  it.each(rules)("$id stands as the lines beneath it say", ({ when }) => {
    const answers = { cancer_history: "yes", limb_weakness: "yes", fever: "no" } as const;
    for (const facts of [readFacts({}), readFacts(answers)]) {
      for (const line of linesOf(outlineOf(when))) {
        const joined = standingBeneath(line);
        if (joined) expect(standingOf(joined, facts)).toEqual(standingOf(line.condition, facts));
      }
    }
  });
});

function linesOf(line: OutlineLine): OutlineLine[] {
  return [line, ...line.parts.flatMap(linesOf)];
}

/** What a reader would make of a line and those beneath it; null where the line stands alone or counts. */
function standingBeneath({ text, parts, condition }: OutlineLine): RuleCondition | null {
  if (parts.length === 0 || /at least|exactly/i.test(text)) return null;
  const beneath = parts.map((part) => part.condition) as RuleCondition[];
  if (/not established: all of/i.test(text)) return { not: { all: beneath } };
  if (/not established/i.test(text)) return { not: { any: beneath } };
  return "all" in condition ? { all: beneath } : { any: beneath };
}
