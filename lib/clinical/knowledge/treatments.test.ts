import { describe, expect, it } from "vitest";
import { ruleInWords } from "../engine/rule-text.ts";
import { cautions } from "./cautions.ts";
import { conditionLabels } from "./conditions.ts";
import { rules } from "./rules.ts";
import { benignConditions, onlyBenignPain } from "./treatments/suspicions.ts";
import { treatments } from "./treatments.ts";

const reasons = treatments.flatMap(({ against }) => against);

describe("the management options", () => {
  it("are those of the specification, each once", () => {
    expect(treatments.map(({ id }) => id)).toEqual([
      "education_stay_active",
      "heat",
      "ice",
      "diet_hydration",
      "essential_oils",
      "nsaid",
      "paracetamol",
      "opioids",
      "antidepressants",
      "anticonvulsants",
      "dexamethasone_mscc",
      "oral_steroid_back_pain",
      "muscle_relaxant",
      "anticoagulant_reversal",
      "structured_exercise",
      "spinal_manipulation",
      "traction_tens_belts",
      "acupuncture",
      "massage",
      "mind_body",
      "psychological_therapy",
      "support_groups",
      "bone_modifying_agents",
      "radiotherapy",
      "sabr",
      "systemic_anticancer",
      "spinal_surgery",
      "vertebroplasty_kyphoplasty",
      "spinal_orthosis",
      "rehabilitation_palliative_care",
    ]);
  });

  it("name each reason against them once in the option, and never like a rule or a caution", () => {
    const twice = treatments.filter(
      ({ against }) => new Set(against.map(({ id }) => id)).size !== against.length,
    );
    expect(twice).toEqual([]);
    const taken = new Set<string>([...rules, ...cautions, ...treatments].map(({ id }) => id));
    expect(reasons.filter(({ id }) => taken.has(id))).toEqual([]);
  });

  it("tag their evidence as their sources are tagged, read second hand as V2", () => {
    const cited = [...treatments, ...reasons].flatMap(({ sources }) => sources);
    const wrong = cited.filter(({ text, evidence }) => {
      const tag = text.includes("secondary")
        ? "V2"
        : /\bpolicy\]|\bV2\b|\bV\b|\bM\b/.exec(text)?.[0].replace("]", "");
      return tag !== undefined && tag !== evidence;
    });
    expect(wrong).toEqual([]);
  });

  it("can be put into words without naming an id", () => {
    const trees = [...treatments, ...reasons].map(ruleInWords);
    expect(trees.filter((words) => /[a-z]_[a-z]/.test(words))).toEqual([]);
  });

  it("name as a precaution only a caution that touches them", () => {
    const strange = treatments.flatMap(({ id, affectedBy, precautions = [] }) =>
      cautions
        .filter((caution) => precautions.includes(caution.id))
        .filter(({ affects }) => affectedBy === null || !affects.includes(affectedBy))
        .map((caution) => [id, caution.id]),
    );
    expect(strange).toEqual([]);
  });
});

it("every condition is either benign or rules out benign pain alone", () => {
  const tree = JSON.stringify(onlyBenignPain);
  const unplaced = Object.keys(conditionLabels)
    .filter((id) => !benignConditions.some((benign) => benign === id))
    .filter((id) => !tree.includes(`"not":`) || !tree.includes(`"${id}"`));
  expect(unplaced).toEqual([]);
});
