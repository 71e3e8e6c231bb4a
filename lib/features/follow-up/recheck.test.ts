import { expect, it } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import { assess } from "../../clinical/engine/assess.ts";
import {
  answersForTier,
  incompleteAnswers,
  suspectedCaudaEquina,
} from "../presentations/testing/fictional-answers.ts";
import { recheckOf, reviewAfterDays } from "./recheck.ts";

const within = (answers: Answers) =>
  recheckOf(assess({ ...answers, age_years: 60 }, { asOf: "2026-11-24" }))?.within ?? null;

it.each([
  ["suspected cauda equina syndrome", suspectedCaudaEquina, "PT30M"],
  ["another emergency", answersForTier.emergency, "PT4H"],
  ["urgent", answersForTier.urgent, "PT24H"],
  ["soon", answersForTier.soon, "P7D"],
  ["routine", answersForTier.routine, "P28D"],
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
