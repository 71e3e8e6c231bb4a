import { describe, expect, it } from "vitest";
import { calculators } from "../calculators/calculators.ts";
import {
  citationProblems,
  cycles,
  duplicates,
  emptyTexts,
  unparsableDurations,
} from "../engine/knowledge-problems.ts";
import { alternativeLimits, alternatives } from "./alternatives.ts";
import { cautions } from "./cautions.ts";
import { conditionLabels } from "./conditions.ts";
import { derivedFindings } from "./derived-findings.ts";
import { disagreements } from "./disagreements.ts";
import { findings } from "./findings.ts";
import { groups } from "./groups.ts";
import { investigations } from "./investigations.ts";
import type { RuleShape } from "./model.ts";
import { rules } from "./rules.ts";
import { sources } from "./sources.ts";
import { treatments } from "./treatments.ts";

/** Two treatments may share one reason. */
const reasonsAgainst = [...new Set(treatments.flatMap(({ against }) => against))];

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("the knowledge base", () => {
  it("names nothing twice", () => {
    const questions = [...ids(findings), ...Object.keys(groups), ...Object.keys(derivedFindings)];
    expect([
      ...duplicates("findings and groups", questions),
      ...duplicates("conditions", Object.values(conditionLabels)),
      ...duplicates("rules", ids(rules)),
      ...duplicates("cautions", ids(cautions)),
      ...duplicates("investigations", ids(investigations)),
      ...duplicates("treatments", ids(treatments)),
      ...duplicates("reasons against", ids(reasonsAgainst)),
      ...duplicates("disagreements", ids(disagreements)),
      ...duplicates("sources", ids(sources)),
      ...duplicates("calculators", ids(calculators)),
      ...Object.entries(groups).flatMap(([name, members]) => duplicates(name, members)),
    ]).toEqual([]);
  });

  it("has no group that contains itself", () => {
    expect(cycles({ ...groups, ...derivedFindings })).toEqual([]);
  });

  it("cites with a text and with the evidence it has", () => {
    const cited = [
      ...rules,
      ...cautions,
      ...treatments,
      ...reasonsAgainst,
      ...disagreements.flatMap(({ id, positions }) =>
        positions.map((position) => ({ id, sources: position.sources })),
      ),
      ...alternatives.map((entry) => ({ id: entry.unsafeUnder.join(), sources: entry.sources })),
      ...alternativeLimits.map(({ tests, sources }) => ({ id: tests.join(), sources })),
      ...calculators,
      ...calculators.flatMap(({ id, published }) =>
        published.map(({ source }) => ({ id, sources: [source] })),
      ),
    ];
    expect(cited.flatMap(citationProblems)).toEqual([]);
  });

  it("says of every source what it is and how it was seen", () => {
    expect(sources.flatMap((source) => emptyTexts(source.id, { ...source }))).toEqual([]);
  });

  it("gives every deadline as a duration", () => {
    expect(rules.flatMap(unparsableDurations)).toEqual([]);
  });
});

const rule: RuleShape = {
  id: "X01_example",
  tier: "routine",
  when: { yes: "fever" },
  conditions: [],
  considerConditions: [],
  required: [{ test: "fbc", within: "P7D" }],
  consider: [],
  avoid: [],
  actions: [{ text: "Examine", within: "PT24H" }],
  sources: [{ source: "policy", text: "Policy", evidence: "policy" }],
  note: null,
};

describe("a planted fault is named", () => {
  it("a duplicate id", () => {
    expect(duplicates("rules", ["R01_a", "R02_b", "R01_a"])).toEqual(["rules: R01_a stands twice"]);
  });

  it("a group that contains itself, directly, through another and through a derived finding", () => {
    expect(cycles({ A: ["fever", "A"] })).toEqual(["A contains itself: A > A"]);
    expect(cycles({ A: ["B"], B: ["fever", "C"], C: ["B"] })).toEqual([
      "B contains itself: B > C > B",
      "C contains itself: C > B > C",
    ]);
    expect(cycles({ A: ["derived"], derived: { any: [{ anyYes: ["A"] }] } })).toContain(
      "A contains itself: A > derived > A",
    );
  });

  it("a source without a text, no source at all, and memory passed off as read", () => {
    const cite = (text: string) => ({ source: "NG234", text, evidence: "V" }) as const;
    expect(citationProblems({ id: "X01", sources: [cite(" ")] })).toEqual([
      "X01 cites NG234 without a text",
    ]);
    expect(citationProblems({ id: "X01", sources: [] })).toEqual(["X01 has no source"]);
    for (const text of ["NG234 [M]", "[V:DOWNIE13; M:COCH13]", "[NG59 M]", "[V/M]"]) {
      const problem = `X01 passes "${text}" off as V`;
      expect(citationProblems({ id: "X01", sources: [cite(text)] })).toEqual([problem]);
    }
    expect(citationProblems({ id: "X01", sources: [cite("ACR-CM [V]; MRI")] })).toEqual([]);
  });

  it("a source of the register without a title", () => {
    expect(emptyTexts("NG234", { title: "", url: null })).toEqual(["NG234 has an empty title"]);
  });

  it.each(["soon", "P", "PT", "7 days", "P-1D", "P1W", ""])("a deadline %j", (within) => {
    const problem = [`X01_example: "${within}" is not a duration`];
    expect(unparsableDurations({ ...rule, required: [{ test: "fbc", within }] })).toEqual(problem);
    expect(unparsableDurations({ ...rule, actions: [{ text: "", within }] })).toEqual(problem);
  });

  it("and nothing in a sound rule", () => {
    expect(unparsableDurations(rule)).toEqual([]);
    expect(citationProblems(rule)).toEqual([]);
  });
});
