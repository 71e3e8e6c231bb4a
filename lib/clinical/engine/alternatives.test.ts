import { describe, expect, it } from "vitest";
import { alternatives } from "../knowledge/alternatives.ts";
import { type CautionId, cautions } from "../knowledge/cautions.ts";
import { type InvestigationId, investigations } from "../knowledge/investigations.ts";
import { cautionsOnAnyTest, insteadOf } from "./alternatives.ts";
import type { Answers } from "./answers.ts";
import { isAffected } from "./apply-cautions.ts";
import { readFacts } from "./facts.ts";

const held = (...ids: CautionId[]) => cautions.filter(({ id }) => ids.includes(id));
const answers: Answers = { cied: "non_conditional", anticoagulant: "none" };
const nothingAvoided = new Set<InvestigationId>();

/** In place of a test that is not required at once. */
function instead(test: InvestigationId, ...ids: CautionId[]): InvestigationId[] {
  const patient = { facts: readFacts(answers), held: held(...ids), avoided: nothingAvoided };
  return insteadOf({ id: test, within: null }, patient);
}

describe("what may be done in place of an unsafe test", () => {
  it.each<[CautionId, InvestigationId, InvestigationId[]]>([
    ["caution_mri_cied", "mri_whole_spine", ["ct_whole_spine", "ct_myelography"]],
    ["caution_mri_cied", "mri_area_w_wo", ["ct_spine_area_wo", "bone_scan", "pet_fdg"]],
    ["caution_mri_hazard", "mri_lumbar_wo", ["ct_lumbar_wo", "ct_myelography"]],
    ["caution_mri_hazard", "wb_mri", ["wb_ldct", "pet_fdg"]],
    ["caution_gbca_egfr", "mri_area_w_wo", ["mri_area_wo"]],
    ["caution_gadolinium_pregnancy", "mri_lumbar_w_wo", ["mri_lumbar_wo"]],
    ["caution_contrast_reaction", "mri_thoracic_w_wo", ["mri_thoracic_wo"]],
    ["caution_contrast_reaction", "cta_aorta", ["us_aorta_bedside"]],
    ["caution_iodinated_egfr", "ct_myelography", ["ct_lumbar_wo"]],
    ["caution_nsaid_myeloma", "cta_aorta", ["us_aorta_bedside"]],
    ["caution_pregnancy_ionising", "xr_spine", ["mri_area_wo"]],
    ["caution_pregnancy_ionising", "ct_kub", ["us_renal"]],
  ])("%s: %s", (caution, test, expected) => {
    expect(instead(test, caution)).toEqual(expected);
  });

  it.each<[CautionId, InvestigationId]>([
    ["caution_claustrophobia", "mri_lumbar_wo"],
    ["caution_pvr_not_rule_out", "mri_lumbar_wo"],
    ["caution_xray_not_rule_out", "xr_spine"],
    ["caution_metformin", "cta_aorta"],
    ["caution_pregnancy_unknown", "xr_lumbar"],
    ["caution_mri_cied", "ct_lumbar_wo"],
  ])("nothing where %s leaves %s possible", (caution, test) => {
    expect(instead(test, caution)).toEqual([]);
  });

  it("nothing that another held caution makes unsafe", () => {
    expect(instead("mri_lumbar_wo", "caution_mri_cied", "caution_iodinated_egfr")).toEqual([
      "ct_lumbar_wo",
    ]);
    expect(instead("mri_lumbar_wo", "caution_mri_hazard", "caution_pregnancy_ionising")).toEqual(
      [],
    );
  });

  it("no lumbar puncture with a bleeding risk", () => {
    expect(instead("mri_lumbar_wo", "caution_mri_cied", "caution_biopsy_bleeding")).toEqual([
      "ct_lumbar_wo",
    ]);
  });

  it("what is only to be asked or planned first takes no alternative away", () => {
    expect(instead("mri_thoracic_wo", "caution_mri_cied", "caution_pregnancy_unknown")).toEqual([
      "ct_thoracic_wo",
    ]);
  });

  it.each<[CautionId, InvestigationId[]]>([
    ["caution_mri_cied", ["mri_pelvis_hip", "brain_imaging"]],
    ["caution_mri_hazard", ["mri_pelvis_hip", "brain_imaging"]],
    ["caution_gbca_egfr", []],
    ["caution_gadolinium_pregnancy", []],
    ["caution_iodinated_egfr", ["ct_cap_w", "ct_abdomen_w"]],
    ["caution_nsaid_myeloma", ["ct_cap_w", "ct_abdomen_w"]],
    ["caution_contrast_reaction", ["ct_cap_w", "ct_abdomen_w"]],
    [
      "caution_pregnancy_ionising",
      ["brain_imaging", "chest_xray", "ct_abdomen_w", "ct_cap_w", "mammography", "pet_psma"],
    ],
  ])("under %s only these have none", (caution, without) => {
    const unsafe = investigations.filter(({ id }) => held(caution).some((c) => isAffected(id, c)));
    const none = unsafe.filter(({ id }) => instead(id, caution).length === 0);
    expect(none.map(({ id }) => id).toSorted()).toEqual(without.toSorted());
  });

  it("never a plain X-ray of the spine in place of an MRI", () => {
    const spineFilms = ["xr_lumbar", "xr_thoracic", "xr_spine"];
    const offered = alternatives.flatMap(({ inPlaceOf }) =>
      Object.entries(inPlaceOf).filter(([test]) => test.includes("mri")),
    );
    expect(offered.flatMap(([, ids]) => ids).filter((id) => spineFilms.includes(id))).toEqual([]);
  });

  it("only in place of a test that one of its cautions is about", () => {
    const strays = alternatives.flatMap(({ unsafeUnder, inPlaceOf }) =>
      (Object.keys(inPlaceOf) as InvestigationId[]).filter(
        (test) => !held(...unsafeUnder).some((caution) => isAffected(test, caution)),
      ),
    );
    expect(strays).toEqual([]);
  });

  it("never one that its own caution makes unsafe too", () => {
    const lost = alternatives.flatMap(({ unsafeUnder, inPlaceOf }) =>
      unsafeUnder.flatMap((caution) =>
        Object.entries(inPlaceOf).flatMap(([test, ids]) =>
          ids.filter((id) => !instead(test as InvestigationId, caution).includes(id)),
        ),
      ),
    );
    expect(lost).toEqual([]);
  });
});

it("a caution on contrast reaches the alternatives of an MRI that was advised without", () => {
  const facts = readFacts({ cied: "unknown", anticoagulant: "none", egfr_ml_min: 20 });
  const patient = { facts, held: cautionsOnAnyTest(facts), avoided: nothingAvoided };
  expect(insteadOf({ id: "mri_lumbar_wo", within: null }, patient)).toEqual(["ct_lumbar_wo"]);
});
