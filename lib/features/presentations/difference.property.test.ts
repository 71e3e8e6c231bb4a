import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { assess } from "../../clinical/engine/assess.ts";
import { type AssessedRevision, revisionDifference } from "./difference.ts";
import { differenceOfLines } from "./difference-lines.ts";
import { toStoredAnswers } from "./stored-answers.ts";
import { anySaid } from "./testing/any-said.ts";
import { answersForTier } from "./testing/fictional-answers.ts";

const registered = { age_years: 65, sex_at_birth: "female" } as const;

function revision(answers: Answers, freeText = ""): AssessedRevision {
  const all = { ...answers, ...registered };
  return {
    answers: toStoredAnswers(all),
    freeText,
    assessment: assess(all, { asOf: "2026-11-24" }),
  };
}

describe("the difference of two revisions", () => {
  it("names added, removed and changed answers, in the order of the catalogue", () => {
    const { answers } = revisionDifference(
      revision({ fever: "no", cancer_history: "unknown", limb_weakness: "no" }),
      revision({ fever: "yes", cancer_history: "yes", major_trauma: "no" }),
    );
    const told = answers.map(({ finding, before: was, after }) => [
      finding,
      was?.value ?? null,
      after?.value ?? null,
    ]);
    expect(told).toHaveLength(4);
    expect(told).toEqual(
      expect.arrayContaining([
        ["fever", "no", "yes"],
        ["cancer_history", "unknown", "yes"],
        ["limb_weakness", "no", null],
        ["major_trauma", null, "no"],
      ]),
    );
  });

  it("tells the tier, the conditions and the required tests that came and went", () => {
    const [soon, emergency] = [revision(answersForTier.soon), revision(answersForTier.emergency)];
    const up = revisionDifference(soon, emergency);
    expect(up.tier).toEqual({ before: "soon", after: "emergency" });
    expect(up.incomplete).toEqual({ before: false, after: false });
    expect(up.conditions.added).toContain("mscc");
    expect(up.tests.added).toContain("mri_whole_spine");
    const down = revisionDifference(emergency, soon);
    expect(down.conditions.removed).toEqual(up.conditions.added);
    expect(down.tests.removed).toEqual(up.tests.added);
    expect(up.knowledge).toBeNull();
  });

  it("says when other knowledge was used, and when there is no assessment", () => {
    const one = revision(answersForTier.soon);
    const older = { ...one.assessment, knowledge_version: "1.0.0", knowledge_hash: "sha256:0" };
    const before = { ...one, assessment: older } as AssessedRevision;
    expect(revisionDifference(before, one).knowledge?.before).toBe("1.0.0");
    const failed = revisionDifference({ ...one, assessment: null }, one);
    expect(failed.tier).toEqual({ before: null, after: "soon" });
    expect(failed.incomplete.before).toBe(true);
    expect(failed.knowledge).toBeNull();
  });

  it("of a revision with itself is nothing", () => {
    assert(
      property(anySaid, (said) => {
        const one = { ...said, assessment: null };
        expect(revisionDifference(one, one)).toMatchObject({ answers: [], freeText: null });
      }),
    );
  });

  it("tells that somebody else said it", () => {
    const by = (teller: "patient" | "record") => ({
      answers: toStoredAnswers({ fever: "no" }, { by: { fever: teller } }),
      freeText: "",
      assessment: null,
    });
    expect(revisionDifference(by("patient"), by("record")).answers).toHaveLength(1);
  });
});

describe("the difference of two texts", () => {
  const shown = (before: string, after: string) =>
    differenceOfLines(before, after)
      .map(({ change, text }) => `${{ kept: " ", added: "+", removed: "-" }[change]}${text}`)
      .join("|");

  it.each([
    ["", "", ""],
    ["", "a", "+a"],
    ["a", "", "-a"],
    ["a\nb\nc", "a\nc", " a|-b| c"],
    ["a\nb", "a\nx\nb", " a|+x| b"],
    ["a\nb\nc", "a\nB\nc", " a|-b|+B| c"],
    ["a\na", "a", " a|-a"],
  ])("%j to %j", (before, after, lines) => {
    expect(shown(before, after)).toBe(lines);
  });

  it("gives both texts back: what was kept or removed, and what was kept or added", () => {
    const text = array(constantFrom("a", "b", "c", ""), { minLength: 1, maxLength: 9 })
      .map((lines) => lines.join("\n"))
      .filter((whole) => whole !== "");
    assert(
      property(text, text, (before, after) => {
        const lines = differenceOfLines(before, after);
        const without = (change: string) =>
          lines
            .filter((line) => line.change !== change)
            .map((line) => line.text)
            .join("\n");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
  });

  it("of two long texts without a common line is the one and then the other", () => {
    const long = (word: string) =>
      Array.from({ length: 1500 }, (_, n) => `${word} ${n}`).join("\n");
    const lines = differenceOfLines(long("a"), long("b"));
    expect(lines).toHaveLength(3000);
    expect(lines[1499]).toEqual({ change: "removed", text: "a 1499" });
  });
});
