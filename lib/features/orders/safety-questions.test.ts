import { describe, expect, it } from "vitest";
import { alternatives } from "../../clinical/knowledge/alternatives.ts";
import { cautions } from "../../clinical/knowledge/cautions.ts";
import { investigations } from "../../clinical/knowledge/investigations.ts";
import { safetyFindings, safetyQuestions } from "./safety-questions.ts";

describe("before a test", () => {
  it.each([
    ["mri_whole_spine", "cied mri_hazards claustrophobia pregnancy_status"],
    [
      "mri_area_w_wo",
      "cied mri_hazards claustrophobia contrast_reaction_prior dialysis_or_ckd egfr_ml_min pregnancy_status",
    ],
    ["ct_cap_w", "contrast_reaction_prior dialysis_or_ckd egfr_ml_min metformin pregnancy_status"],
    ["xr_spine", "pregnancy_status"],
    ["bone_biopsy_ct", "anticoagulant antiplatelet platelets_x10e9_l"],
    ["pet_fdg", "diabetes pregnancy_status"],
    ["fbc", ""],
  ] as const)("%s it is asked: %s", (test, questions) => {
    expect(safetyQuestions(test).join(" ")).toBe(questions);
  });

  it("everything is asked that makes a test unsafe where another may be done in its place", () => {
    const unsafe = alternatives.flatMap(({ unsafeUnder, inPlaceOf }) =>
      Object.keys(inPlaceOf).flatMap((test) => unsafeUnder.map((caution) => ({ test, caution }))),
    );
    const missed = unsafe.filter(({ test, caution }) => {
      const when = JSON.stringify(cautions.find(({ id }) => id === caution)?.when);
      const asked = safetyFindings.filter((finding) => when.includes(`"${finding}"`));
      const { modality, contrast } = investigations.find(({ id }) => id === test) ?? {};
      const touches = cautions.find(({ id }) => id === caution)?.affects ?? [];
      const isTouched = [modality, contrast === "iodinated" ? "ct_contrast" : contrast].some(
        (part) => (touches as readonly unknown[]).includes(part),
      );
      const questions = safetyQuestions(test as Parameters<typeof safetyQuestions>[0]);
      return isTouched && asked.some((finding) => !questions.includes(finding));
    });
    expect(missed).toEqual([]);
  });
});
