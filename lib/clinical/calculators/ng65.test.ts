import { describe, expect, it } from "vitest";
import { rulesById } from "../knowledge/rules.ts";
import { scoreNg65 } from "./ng65.ts";
import { criteria } from "./ng65-inputs.ts";

/** Back pain from the age of 40 for more than three months: the gate is met, onset before 35 is not. */
const gate = { back_pain_onset_age: 40, lasting_three_months: "yes" };

function withYes(count: number, rest = "no") {
  return Object.fromEntries(criteria.map(({ id }, place) => [id, place < count ? "yes" : rest]));
}

function meaningOf(entered: Parameters<typeof scoreNg65>[0]): string[] {
  const result = scoreNg65(entered);
  return "meaning" in result ? result.meaning.map(({ text }) => text) : [];
}

const actions = (id: keyof typeof rulesById) => rulesById[id].actions.map(({ text }) => text);
const none = ["No referral threshold of NG65 is reached"];

describe("the count of NG65", () => {
  it.each([
    [1, none],
    [2, actions("R16_axspa_possible")],
    [3, actions("R02_axspa3")],
    [4, actions("R01_axspa4")],
    [8, actions("R01_axspa4")],
  ])("of %i says what the rules say", (count, meaning) => {
    const entered = { ...gate, ...withYes(count) };
    expect(scoreNg65(entered)).toMatchObject({ state: "complete", score: count });
    expect(meaningOf(entered)).toEqual(meaning);
  });

  it.each([
    [34, 4],
    [35, 3],
  ])("counts an onset at %i as it should: %i", (back_pain_onset_age, score) => {
    expect(scoreNg65({ ...gate, ...withYes(3), back_pain_onset_age })).toMatchObject({ score });
  });

  it.each([
    ["at 45", { back_pain_onset_age: 45 }],
    ["of less than three months", { lasting_three_months: "no" }],
  ])("reaches no threshold for back pain that began %s", (_, outside) => {
    expect(meaningOf({ ...gate, ...withYes(8), ...outside })).toEqual(none);
  });

  it.each(criteria.map(({ id }) => id))("is a range while %s is not answered", (id) => {
    expect(scoreNg65({ ...gate, ...withYes(0), [id]: "" })).toMatchObject({
      state: "range",
      low: 0,
      high: 1,
      missing: [id],
    });
  });

  it("is open on both sides of the age while that is not known", () => {
    const entered = { lasting_three_months: "yes", ...withYes(3) };
    expect(scoreNg65(entered)).toMatchObject({ low: 3, high: 4, meaning: [] });
  });

  it("advises referral as soon as four are met, whatever is still open", () => {
    expect(meaningOf({ ...gate, ...withYes(4, "") })).toEqual(actions("R01_axspa4"));
  });
});
