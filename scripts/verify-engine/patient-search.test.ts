import { describe, expect, it } from "vitest";
import type { RuleCondition } from "../../lib/clinical/knowledge/model.ts";
import { PatientSearch } from "./patient-search.ts";
import { type Plain, plainOf } from "./plain.ts";

describe("the search for a patient", () => {
  it("finds the fewest answers for whom a condition holds", () => {
    const condition = plainOf({
      any: [
        { all: [{ yes: "fever" }, { yes: "rigors" }] },
        { all: [{ number: "age_years", gte: 50 }, { not: { yes: "fever" } }] },
      ],
    });
    expect(new PatientSearch([condition]).satisfying(condition)).toEqual({ age_years: 50 });
  });

  it("counts the members of a group, and members that stand for several findings", () => {
    const counting = (atLeast: number) => plainOf({ countYes: "HENSCHKE_FRACTURE", atLeast });
    const patient = distinguishing(counting(2), counting(3));
    expect(Object.keys(patient ?? {})).toHaveLength(2);
  });

  it("proves that no patient tells two conditions apart", () => {
    const fever: RuleCondition = { yes: "fever" };
    const one = plainOf({ any: [fever, { all: [fever, { yes: "rigors" }] }] });
    expect(distinguishing(one, plainOf(fever))).toBeNull();
  });
});

function distinguishing(one: Plain, other: Plain) {
  return new PatientSearch([one, other]).distinguishing(one, other);
}
