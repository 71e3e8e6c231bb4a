import { describe, expect, it } from "vitest";
import type { FindingId } from "../knowledge/findings.ts";
import type { Tier } from "../knowledge/tiers.ts";
import type { Answers } from "./answers.ts";
import { weighExcluded } from "./weigh-excluded.ts";

const all: Answers = {
  fever: "yes",
  gestation_weeks: 20,
  breastfeeding: "yes",
  psa_sample: "fpsa",
};

/** What each excluded answer would give where the rules say this of those that count. */
function weighed(
  excluded: readonly FindingId[],
  tierOf: (has: (id: FindingId) => boolean) => Tier | null,
) {
  const relevance = {
    answers: { fever: "yes" },
    excluded: excluded.map((finding) => ({ finding, because: "it cannot apply" })),
    contradictions: [],
    folded: [],
  } as const;
  const found = weighExcluded(all, relevance, (answers) => tierOf((id) => id in answers));
  return found.map(({ wouldGive }) => wouldGive);
}

describe("what excluded answers would give if they counted", () => {
  const both = ["gestation_weeks", "breastfeeding"] as const;

  it("is said of each that raises the tier alone", () => {
    expect(weighed(both, (has) => (has("breastfeeding") ? "soon" : "routine"))).toEqual([
      null,
      "soon",
    ]);
  });

  it("is said of two that raise it only together, and not of a third that has no part in it", () => {
    const tierOf = (has: (id: FindingId) => boolean) =>
      has("gestation_weeks") && has("breastfeeding") ? "urgent" : "routine";
    expect(weighed([...both, "psa_sample"], tierOf)).toEqual(["urgent", "urgent", null]);
  });

  it("is said of all where any two of three would do", () => {
    const three: FindingId[] = [...both, "psa_sample"];
    const tierOf = (has: (id: FindingId) => boolean) =>
      three.filter(has).length > 1 ? "urgent" : "routine";
    expect(weighed(three, tierOf)).toEqual(["urgent", "urgent", "urgent"]);
  });

  it("is the higher one together where one alone already raises it", () => {
    const tierOf = (has: (id: FindingId) => boolean) => {
      if (!has("breastfeeding")) return "routine";
      return has("gestation_weeks") ? "emergency" : "soon";
    };
    expect(weighed(both, tierOf)).toEqual(["emergency", "emergency"]);
  });

  it("is nothing where the engine fails, or nothing is raised", () => {
    expect(weighed(both, () => null)).toEqual([null, null]);
    expect(weighed(both, () => "urgent")).toEqual([null, null]);
  });
});
