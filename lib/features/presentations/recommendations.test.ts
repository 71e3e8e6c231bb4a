import { expect, it } from "vitest";
import { assess } from "../../clinical/engine/assess.ts";
import { reasonsOf } from "./reasons.ts";
import { recommendationsOf } from "./recommendations.ts";
import { answersForTier, incompleteAnswers } from "./testing/fictional-answers.ts";

const assessed = assess({ ...answersForTier.emergency, age_years: 60 }, { asOf: "2026-11-24" });

it("suggests each investigation that is not advised against, and each action, once", () => {
  const suggested = recommendationsOf(assessed);
  const advised = assessed.investigations.filter(({ advice }) => advice !== "avoid");
  expect(suggested).toHaveLength(advised.length + assessed.actions.length);
  expect(new Set(suggested.map(({ code }) => code)).size).toBe(suggested.length);
  expect(suggested).toContainEqual(
    expect.objectContaining({ code: "mri_whole_spine", advice: "required", within: "PT24H" }),
  );
  expect(suggested.map(({ code }) => code)).toContain("E05_mscc#1");
});

it("gives the findings behind the tier as reasons, not those behind lower tiers", () => {
  expect(reasonsOf(assessed)).toEqual(["cancer_history", "limb_weakness"]);
});

it("gives no reason where only the incomplete checklist holds the tier up", () => {
  expect(reasonsOf(assess(incompleteAnswers))).toEqual([]);
});
