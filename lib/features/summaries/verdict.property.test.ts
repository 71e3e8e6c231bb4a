import { assert, constantFrom, property, subarray } from "fast-check";
import { expect, it } from "vitest";
import { minimumSafetyItems } from "../../clinical/knowledge/minimum-safety-set.ts";
import { fictionalView, safetySetAllNo } from "./testing/fictional-view.ts";
import { verdictLine } from "./verdict.ts";

const reassuring = /\b(safe|safely|reassur\w*|all clear|low risk|benign|no red flags?|unlikely)\b/i;

it("never reassures while any safety item is unanswered", () => {
  const someUnanswered = subarray([...minimumSafetyItems], { minLength: 1 });
  assert(
    property(someUnanswered, constantFrom(undefined, "unknown"), (items, value) => {
      const left = items.map((id) => [id, id === "age_years" ? undefined : value]);
      const answers = { ...safetySetAllNo, ...Object.fromEntries(left) };
      const verdict = verdictLine(fictionalView(withoutAbsent(answers)));
      expect(verdict).toMatchObject({ kind: "assessed", incomplete: true, decisive: false });
      expect(verdict).not.toMatchObject({ tier: "self_management" });
      expect(Object.values(verdict).join(" ")).not.toMatch(reassuring);
      expect(verdict.safetyText).toBe(
        `${minimumSafetyItems.length - items.length} of 17 safety questions answered`,
      );
    }),
    { numRuns: 60 },
  );
});

function withoutAbsent<Answers extends object>(answers: Answers): Answers {
  const given = Object.entries(answers).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Answers;
}
