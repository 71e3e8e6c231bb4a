import { describe, expect, it } from "vitest";
import { cautions } from "../knowledge/cautions.ts";
import { disagreements } from "../knowledge/disagreements.ts";
import type { RuleShape } from "../knowledge/model.ts";
import { usWording } from "../knowledge/profile-wording.ts";
import { rules } from "../knowledge/rules.ts";
import { treatments } from "../knowledge/treatments.ts";
import { assess } from "./assess.ts";
import { inProfile } from "./profile-text.ts";

const onlyInTheUk =
  /MSCC (coordinator|pathway)|suspected-cancer pathway|faster diagnosis standard|paracetamol|\b(FBC|GP|A&E|999|111|NHS)\b/i;

/** Every text a clinician may be shown, apart from names of sources. */
const texts = [
  ...rules.flatMap(({ actions, note }) => [...actions.map(({ text }) => text), note ?? ""]),
  ...cautions.map(({ text }) => text),
  ...disagreements.flatMap(({ label, product, positions }) => [
    label,
    product,
    ...positions.map(({ text }) => text),
  ]),
  ...treatments.flatMap(({ label, indication, cautionText, against }) => [
    label,
    indication ?? "",
    cautionText ?? "",
    ...against.map(({ text }) => text),
  ]),
];

describe("the US profile", () => {
  it.each([
    [
      "Phone MSCC coordinator / on-call oncology + spinal surgery immediately",
      "Phone on-call oncology/radiation oncology and spine surgery immediately",
    ],
    [
      "Suspected-cancer pathway if unexplained",
      "Expedited referral (target 14 days) if unexplained",
    ],
    [
      "MSCC coordinator called: note the time",
      "On-call oncology/radiation oncology and spine surgery called: note the time",
    ],
    [
      "Site-specific suspected-cancer pathway (first seen ≤2 weeks; faster diagnosis standard 28 days)",
      "Site-specific expedited referral (target 14 days; diagnosis target 28 days)",
    ],
    ["Paracetamol (acetaminophen)", "Acetaminophen"],
    ["HPB suspected-cancer pathway", "Expedited HPB referral"],
    ["MSCC pathway: dexamethasone", "Metastatic cord compression pathway: dexamethasone"],
  ])("words %s", (uk, us) => {
    expect(inProfile(uk, "US")).toBe(us);
  });

  it("leaves nothing that only the UK has", () => {
    const left = texts
      .map((text) => inProfile(text, "US"))
      .filter((text) => onlyInTheUk.test(text));
    expect(left).toEqual([]);
  });

  it("keeps every number of a text", () => {
    const lost = texts.filter((text) => {
      const kept = numbersOf(inProfile(text, "US"));
      return numbersOf(text).some((number) => !kept.includes(number));
    });
    expect(lost).toEqual([]);
  });

  it("gives the same tier and the same clocks", () => {
    const clocks = (guidelineProfile: "UK" | "US") => {
      const { tier, actions, investigations } = assess(
        { cancer_history: "yes", limb_weakness: "yes", breast_lump: "yes" },
        { guidelineProfile },
      );
      return [tier, ...[...actions, ...investigations].map(({ within }) => within)];
    };
    expect(clocks("US")).toEqual(clocks("UK"));
  });

  it("names no target that is later than the clock of the action", () => {
    const actions = rules.flatMap((rule): readonly RuleShape["actions"][number][] => rule.actions);
    const late = actions
      .filter(({ within }) => within?.startsWith("PT"))
      .map(({ text }) => inProfile(text, "US"))
      .filter((text) => text.includes("target 14 days"));
    expect(late).toEqual([]);
  });

  it("puts every phrase before those that it contains", () => {
    const late = usWording.filter(({ uk }, at) =>
      usWording.slice(0, at).some((earlier) => uk.includes(earlier.uk)),
    );
    expect(late).toEqual([]);
  });
});

it("the UK profile reads as the knowledge base does", () => {
  expect(texts.filter((text) => inProfile(text, "UK") !== text)).toEqual([]);
});

/** With 2 weeks as the 14 days they are. */
function numbersOf(text: string): string[] {
  return text.replaceAll("2 weeks", "14 days").match(/\d+(\.\d+)?/g) ?? [];
}
