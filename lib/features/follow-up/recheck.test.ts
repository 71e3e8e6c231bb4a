import { expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { assess } from "../../clinical/engine/assess.ts";
import { findingsById } from "../../clinical/knowledge/findings.ts";
import {
  answersForTier,
  incompleteAnswers,
  suspectedCaudaEquina,
} from "../presentations/testing/fictional-answers.ts";
import { recheckOf, reviewAfterDays } from "./recheck.ts";

const within = (answers: Answers) =>
  recheckOf(assess({ age_years: 60, ...answers }, { asOf: "2026-11-24" }))?.within ?? null;

it.each([
  ["suspected cauda equina syndrome", suspectedCaudaEquina, "PT30M"],
  ["another emergency", answersForTier.emergency, "PT4H"],
  ["urgent", answersForTier.urgent, "PT24H"],
  ["soon", answersForTier.soon, "P7D"],
  ["soon with a test today", { ...answersForTier.soon, chest_pain: "yes" }, "P0D"],
  ["routine", { ...answersForTier.routine, age_years: 40 }, "P28D"],
  ["routine with an action within a fortnight", answersForTier.routine, "P14D"],
  ["incomplete without a finding", incompleteAnswers, "P14D"],
  [
    "incomplete with an urgent finding",
    { cancer_history: "yes", pain_progressive: "yes" },
    "PT24H",
  ],
  ["complete self-management", answersForTier.self_management, null],
] satisfies [string, Answers, string | null][])(
  "%s is looked at again in time",
  (_, answers, due) => {
    expect(within(answers)).toBe(due);
  },
);

it("names the open safety questions: three on one line, all of them in the note", () => {
  const assessment = assess({ ...incompleteAnswers, age_years: 60 }, { asOf: "2026-11-24" });
  const recheck = recheckOf(assessment);
  expect(assessment.missing.length).toBeGreaterThan(3);
  expect(recheck?.title).toBe(
    "Recheck: safety questions still open · ask: " +
      "Past or current cancer (any except non-melanoma skin); Reported limb weakness; " +
      `Numbness/paraesthesia in leg(s) and ${assessment.missing.length - 3} more`,
  );
  for (const id of assessment.missing) expect(recheck?.note).toContain(findingsById[id].label);
});

it("names all of up to three open questions, whatever the tier", () => {
  const { fever: _, ...asked } = answersForTier.emergency;
  const recheck = recheckOf(assess({ ...asked, age_years: 60 }));
  expect(recheck).toMatchObject({
    title: `Recheck: emergency hand-over acknowledged · ask: ${findingsById.fever.label}`,
    note: `ask ${findingsById.fever.label}`,
    within: "PT4H",
  });
});

it("is looked at on the same day when the engine failed", () => {
  expect(recheckOf(null)?.within).toBe("P0D");
});

it.each([
  [7, 14],
  [10, 14],
  [6, 28],
  [0, 28],
  [undefined, 14],
])("pain of %s of 10 is reviewed after %i days", (pain, days) => {
  expect(reviewAfterDays(pain)).toBe(days);
});
