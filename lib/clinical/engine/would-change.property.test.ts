import { assert, constantFrom, property } from "fast-check";
import { expect, it } from "vitest";
import { findings } from "../knowledge/findings.ts";
import { anyAnswers, tellingValues } from "../vignettes/any-answers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";

it("each change gives the tier it names", () => {
  assert(
    property(anyAnswers, (answers) => {
      for (const { finding, to, tier } of assess(answers).would_change) {
        const changed = assess({ ...answers, [finding]: to } as Answers).tier;
        expect({ finding, to, tier }).toEqual({ finding, to, tier: changed });
      }
    }),
    { numRuns: 12 },
  );
});

it("no yes, no or choice that flips the tier is left out", () => {
  const asked = findings.filter(({ kind }) => kind === "tri" || kind === "choice");
  assert(
    property(anyAnswers, constantFrom(...asked), (answers, finding) => {
      const { tier, would_change } = assess(answers);
      const reached = tellingValues(finding)
        .filter((value) => value !== "unknown" && value !== "not_done")
        .map((value) => assess({ ...answers, [finding.id]: value } as Answers).tier)
        .filter((other) => other !== tier);
      const named = would_change.filter((change) => change.finding === finding.id);
      expect([finding.id, new Set(named.map((change) => change.tier))]).toEqual([
        finding.id,
        new Set(reached),
      ]);
    }),
    { numRuns: 300 },
  );
});

it("names what a tier rests on before what is still unanswered", () => {
  const { would_change } = assess({ ...negativeBase, saddle_sensory_change: "yes" });
  expect(would_change[0]).toEqual({
    finding: "saddle_sensory_change",
    to: "no",
    tier: "self_management",
  });
});

it("a number is named by the nearest value that changes the tier, the threshold itself included", () => {
  const at50 = changeOf(assess({ ...negativeBase, esr_mm_h: 45 }), "esr_mm_h");
  expect(at50).toContainEqual({ finding: "esr_mm_h", to: 50, tier: "urgent" });
});

function changeOf({ would_change }: Assessment, finding: string) {
  return would_change.filter((change) => change.finding === finding);
}
