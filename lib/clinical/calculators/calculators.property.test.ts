import { assert, constantFrom, property, record } from "fast-check";
import { expect, it } from "vitest";
import { scoreAdjustedCalcium } from "./adjusted-calcium.ts";
import { calculators } from "./calculators.ts";
import type { ChoiceInput, Entered, Result } from "./model.ts";

/** Calculators that only add points: more points in, never a lower score out. */
const additive = calculators.filter(({ id }) => ["sins", "henschke", "roman"].includes(id));
const counting = [...additive, ...calculators.filter(({ id }) => ["peg", "rmdq"].includes(id))];

function choicesOf(calculator: (typeof calculators)[number]): ChoiceInput[] {
  return calculator.inputs.filter((input) => input.kind === "choice");
}

/** Any answer to each choice, "" being none. */
function anyChoices(calculator: (typeof calculators)[number]) {
  return record(
    Object.fromEntries(
      choicesOf(calculator).map(({ id, options }) => [
        id,
        constantFrom("", ...options.map(({ value }) => value)),
      ]),
    ),
  );
}

function bounds(result: Result): [number, number] | null {
  if (result.state === "range") return [result.low, result.high];
  return result.state === "complete" ? [Number(result.score), Number(result.score)] : null;
}

it.each(additive)("$id: each further answer only narrows the range", (calculator) => {
  assert(
    property(anyChoices(calculator), constantFrom(...choicesOf(calculator)), (entered, input) => {
      const wide = bounds(calculator.score({ ...entered, [input.id]: "" }));
      for (const { value } of input.options) {
        const narrow = bounds(calculator.score({ ...entered, [input.id]: value }));
        expect(narrow && wide && narrow[0] >= wide[0] && narrow[1] <= wide[1]).toBe(true);
      }
    }),
  );
});

it.each(counting)("$id: an option with more points never lowers the score", (calculator) => {
  assert(
    property(anyChoices(calculator), constantFrom(...choicesOf(calculator)), (entered, input) => {
      const byPoints = input.options.toSorted(
        (one, other) => Number(one.points) - Number(other.points),
      );
      const scores = byPoints
        .map(({ value }) => bounds(calculator.score({ ...entered, [input.id]: value })))
        .filter((found) => found !== null);
      expect(scores).toEqual(scores.toSorted(([a, b], [c, d]) => a - c || b - d));
    }),
  );
});

it("rmdq: an unanswered statement never counts as yes", () => {
  const rmdq = calculators.find(({ id }) => id === "rmdq");
  if (!rmdq) throw new Error("There is no rmdq.");
  assert(
    property(anyChoices(rmdq), (entered: Entered) => {
      const yes = Object.values(entered).filter((value) => value === "yes").length;
      const answered = Object.values(entered).filter((value) => value !== "").length;
      const result = rmdq.score(entered);
      if (answered < 20) expect(result.state).toBe("incomplete");
      else expect(result).toMatchObject({ state: "complete", score: yes });
    }),
  );
});

it("adjusted calcium falls as albumin rises, and equals the total at 40 g/L", () => {
  const tenths = Array.from({ length: 40 }, (_, place) => 1 + place / 10);
  const albumins = Array.from({ length: 75 }, (_, place) => 5 + place);
  assert(
    property(constantFrom(...tenths), constantFrom(...albumins), (calcium, albumin) => {
      const at = (grams: number) =>
        Number(
          bounds(
            scoreAdjustedCalcium({
              calcium,
              calcium_unit: "mmol/L",
              albumin: grams,
              albumin_unit: "g/L",
            }),
          )?.[0],
        );
      expect(at(albumin + 1)).toBeLessThan(at(albumin));
      expect(at(40)).toBeCloseTo(calcium, 9);
    }),
  );
});
