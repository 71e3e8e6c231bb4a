import { describe, expect, it } from "vitest";
import { findings } from "@/lib/clinical/knowledge/findings";
import { minimumSafetySet } from "@/lib/clinical/knowledge/minimum-safety-set";
import { intakeSections } from "./intake-sections";

const sections = intakeSections();
const questions = sections.flatMap(({ questions: own, further }) => [
  ...own,
  ...(further?.questions ?? []),
]);

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

  it("folds the further results in after the results", () => {
    const folded = sections.filter(({ further }) => further !== null);
    expect(folded.map(({ id, further }) => [id, further?.title])).toEqual([
      ["K", "Further results"],
    ]);
    expect(sections.some(({ id }) => id === "R")).toBe(false);
  });

  it("lets the unit be chosen where there are several, with the limits of each", () => {
    const haemoglobin = questions.find(({ id }) => id === "hb_g_l");
    expect(haemoglobin).toMatchObject({
      unit: null,
      units: [
        { value: "g/L", label: "g/L" },
        { value: "g/dL", label: "g/dL" },
      ],
      limits: "10 to 300 g/L, 1 to 30 g/dL",
    });
    const esr = questions.find(({ id }) => id === "esr_mm_h");
    expect(esr).toMatchObject({ unit: "mm/h", units: [], limits: "0 to 200" });
  });
});
