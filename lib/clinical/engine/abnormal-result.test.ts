import { describe, expect, it } from "vitest";
import { findings } from "../knowledge/findings.ts";
import { resultTests } from "../knowledge/result-tests.ts";
import { tellingValues } from "../vignettes/any-answers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import { isAbnormal } from "./abnormal-result.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";

/** Corrected before a bone agent and no reason to be seen (section 4.3); a PSA counts from the threshold of the age. */
const withoutTier = (id: string, value: unknown, age: number) =>
  id === "vitamin_d_nmol_l" ||
  (id === "psa_ug_l" && Number(value) <= (age >= 70 ? 6.5 : age >= 60 ? 4.5 : 3.5));

const persons = [35, 45, 55, 65, 75, 85].flatMap((age_years): Answers[] => [
  { age_years, sex_at_birth: "male" },
  { age_years, sex_at_birth: "female" },
  { age_years, sex_at_birth: "unknown" },
]);

describe("a result that is not normal", () => {
  it.each(findings.filter(({ id }) => Object.hasOwn(resultTests, id)))(
    "$id is not answered by advice to look after oneself",
    (finding) => {
      const passed = persons.flatMap((person) =>
        tellingValues(finding)
          .filter((value) => isAbnormal(finding.id, value, person))
          .filter((value) => !withoutTier(finding.id, value, Number(person.age_years)))
          .filter((value) => {
            const { tier } = assess({ ...negativeBase, ...person, [finding.id]: value });
            return tier === "self_management";
          })
          .map((value) => ({ ...person, value })),
      );
      expect(passed).toEqual([]);
    },
  );

  it.each([
    ["vitamin_d_nmol_l", 10],
    ["haematuria_dipstick", "yes"],
  ] as const)("is also %s %s", (id, value) => {
    expect(isAbnormal(id, value, { age_years: 65, sex_at_birth: "male" })).toBe(true);
  });

  it.each([
    ["vitamin_d_nmol_l", 50],
    ["haematuria_dipstick", "no"],
  ] as const)("is not %s %s", (id, value) => {
    expect(isAbnormal(id, value, { age_years: 65, sex_at_birth: "male" })).toBe(false);
  });
});
