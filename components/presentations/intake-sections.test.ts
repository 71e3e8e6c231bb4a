import { describe, expect, it } from "vitest";
import { findings } from "@/lib/clinical/knowledge/findings";
import { minimumSafetySet } from "@/lib/clinical/knowledge/minimum-safety-set";
import { intakeSections } from "./intake-sections";

const sections = intakeSections();
const questions = sections.flatMap((section) => section.questions);

describe("the intake", () => {
  it("asks every finding of the catalogue once, but those of the registration", () => {
    const asked = questions.map(({ id }) => id).toSorted();
    const catalogue = findings.map(({ id }) => id);
    const registered = ["age_years", "sex_at_birth"];
    expect(asked).toEqual(catalogue.filter((id) => !registered.includes(id)).toSorted());
  });

  it("asks the minimum safety set first, then how far the patient was examined", () => {
    const [first] = sections;
    expect(first?.questions.map(({ id }) => id)).toEqual([...minimumSafetySet, "exam_performed"]);
  });

  it("marks a yes that speaks for a rule above routine, and no other", () => {
    const flagged = new Set(questions.filter(({ redFlag }) => redFlag).map(({ id }) => id));
    expect(flagged.has("saddle_sensory_change")).toBe(true);
    expect(flagged.has("regular_exercise")).toBe(false);
    expect(flagged.has("pain_explained")).toBe(false);
  });
});
