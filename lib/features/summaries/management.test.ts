import { describe, expect, it } from "vitest";
import { assess } from "../../clinical/engine/assess.ts";
import type { Assessment } from "../../clinical/engine/assessment.ts";
import type { DisagreementId } from "../../clinical/knowledge/disagreements.ts";
import type { TreatmentId } from "../../clinical/knowledge/treatments.ts";
import { negativeBase } from "../../clinical/vignettes/negative-base.ts";
import type { PresentationView } from "../presentations/view.ts";
import { disagreementLines } from "./disagreements.ts";
import { management } from "./management.ts";
import { suggestionLines } from "./suggestions.ts";
import { cordCompressionAnswers, fictionalView } from "./testing/fictional-view.ts";
import { textsOf } from "./testing/texts-of.ts";

const view = fictionalView(cordCompressionAnswers);

describe("the management options", () => {
  it("keep what may be considered apart from what something speaks against", () => {
    const { consider, avoid } = management(
      changed({
        treatments: [
          { id: "radiotherapy", advice: "consider", because: ["E05_mscc"] },
          { id: "nsaid", advice: "avoid", because: ["nsaid_antiplatelet"] },
        ],
      }),
    );
    expect(consider).toMatchObject([{ id: "radiotherapy", reasons: [{ text: "E05" }] }]);
    expect(avoid).toMatchObject([
      {
        label: expect.stringMatching(/^NSAID/),
        reasons: [
          {
            text: "Antiplatelet: bleeding risk with an NSAID.",
            citations: [{ evidenceText: "not yet verified" }],
          },
        ],
      },
    ]);
  });

  it("give a caution in the words it was assessed with", () => {
    const caution = { ...heldCaution(), text: "As it read then." };
    const { avoid } = management(
      changed({
        cautions: [caution],
        treatments: [{ id: "nsaid", advice: "avoid", because: [caution.id] }],
      }),
    );
    expect(avoid[0]?.reasons).toMatchObject([{ id: caution.id, text: "As it read then." }]);
  });

  it("still name what the knowledge base no longer has", () => {
    const { avoid } = management(
      changed({
        treatments: [
          { id: "bed_rest" as TreatmentId, advice: "avoid", because: ["bed_rest_harm"] },
        ],
      }),
    );
    expect(avoid).toMatchObject([
      { label: "Bed rest", indication: null, reasons: [{ text: "Bed rest harm" }], citations: [] },
    ]);
  });

  it("say what must go with an option for this patient", () => {
    const cord = assess({ ...negativeBase, cancer_history: "yes", sensory_level: "yes" });
    const precautions = (assessment: Assessment) =>
      management({ assessment })
        .consider.filter(({ id }) => id === "dexamethasone_mscc")
        .map((treatment) => treatment.precautions.map(({ text }) => text));
    expect(precautions(cord)).toEqual([[]]);
    const diabetic = assess({
      ...negativeBase,
      cancer_history: "yes",
      sensory_level: "yes",
      diabetes: "yes",
    });
    expect(precautions(diabetic)).toEqual([[expect.stringContaining("Glucose monitoring")]]);
  });

  it("leave no evidence tag unspelt", () => {
    const { consider, avoid } = management(view);
    expect(textsOf([consider, avoid]).join(" ")).not.toMatch(/\[[^\]]*\b(M|V2?)\b[^\]]*\]/);
  });
});

describe("the disagreements", () => {
  it("give each position with its source, and the default", () => {
    const lines = disagreementLines(
      changed({
        disagreements: [
          {
            topic: "night_pain",
            positions: [{ text: "One says so.", source: "NG234 [V2]", evidence: "V2" }],
            product: "Backstop does this.",
          },
        ],
      }),
    );
    expect(lines).toMatchObject([
      {
        topic: "night_pain",
        label: expect.stringMatching(/^Night pain/),
        positions: [
          {
            text: "One says so.",
            citations: [{ text: "NG234", source: null, evidenceText: "read second hand" }],
          },
        ],
        product: "Backstop does this.",
      },
    ]);
  });

  it("still name a topic the knowledge base no longer has", () => {
    const topic = "bed_rest" as DisagreementId;
    const lines = disagreementLines(
      changed({ disagreements: [{ topic, positions: [], product: "Nothing." }] }),
    );
    expect(lines[0]?.label).toBe("Bed rest");
  });
});

describe("the alternative to a test", () => {
  it.each([
    ["mri_whole_spine", ["ct_whole_spine"], /^If MRI is not possible: CT/],
    ["mri_lumbar_w_wo", ["mri_lumbar_wo"], /^If contrast is not possible: MRI/],
    ["cta_aorta", ["us_aorta_bedside"], /^If CT with contrast is not possible: /],
  ] as const)("of %s is said beside it", (id, instead, words) => {
    const test = { advice: "required", within: "P1D", rules: [], cautions: [] } as const;
    const { doNow } = suggestionLines({
      ...changed({ investigations: [{ ...test, id, instead }] }),
      recommendations: [],
    });
    expect(doNow.find(({ key }) => key === id)?.instead).toMatch(words);
  });

  it("is none where no caution makes the test unsafe", () => {
    const { doNow } = suggestionLines(
      changed({
        investigations: assessed().investigations.map((test) => ({ ...test, instead: [] })),
      }),
    );
    expect(doNow.every(({ instead }) => instead === null)).toBe(true);
  });
});

it("an assessment of an earlier version has none of this", () => {
  const old = changed({ treatments: [], disagreements: [] });
  expect(management(old)).toEqual({ consider: [], avoid: [] });
  expect(disagreementLines(old)).toEqual([]);
});

function assessed(): Assessment {
  if (!view.assessment) throw new Error("the fictional view has no assessment");
  return view.assessment;
}

function heldCaution() {
  const [caution] = assessed().cautions;
  if (!caution) throw new Error("no caution is held for the fictional patient");
  return caution;
}

function changed(changes: Partial<Assessment>): PresentationView {
  return { ...view, assessment: { ...assessed(), ...changes } };
}
