import { describe, expect, it } from "vitest";
import type { InvestigationId } from "../knowledge/investigations.ts";
import { type Rule, rulesById } from "../knowledge/rules.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import type { Answers } from "./answers.ts";
import { assess } from "./assess.ts";
import { readFacts } from "./facts.ts";
import { withCautions } from "./second-pass.ts";

const insteadIn = (change: Answers) =>
  assess({ ...negativeBase, ...change }).investigations.map(
    ({ id, instead }): readonly [InvestigationId, readonly InvestigationId[]] => [id, instead],
  );
const offeredIn = (change: Answers) => insteadIn(change).flatMap(([, instead]) => instead);

const dissection: Answers = { tearing_chest_back_pain: "yes" };
const suspectedAneurysm: Answers = { known_aaa: "yes", age_years: 70 };
const contrastUnsafe: Answers = { contrast_reaction_prior: "severe", egfr_ml_min: 20 };
const pregnant: Answers = { sex_at_birth: "female", pregnancy_status: "pregnant" };
const noMri: Answers = { cied: "non_conditional", anticoagulant: "none" };
const suddenWeakness: Answers = { limb_weakness: "yes", pain_onset_type: "sudden_severe" };
const saddle: Answers = { saddle_sensory_change: "yes" };

describe("bedside ultrasound of the aorta", () => {
  it.each<[string, Answers]>([
    ["contrast reaction and poor kidneys", { ...dissection, ...contrastUnsafe }],
    ["pregnancy", { ...dissection, ...pregnant }],
    ["pulse differential", { pulse_or_bp_differential: "yes", ...contrastUnsafe }],
    ["known aneurysm besides", { ...dissection, ...suspectedAneurysm, ...contrastUnsafe }],
  ])("never stands for the CT of a suspected dissection: %s", (_, answers) => {
    const offered = insteadIn(answers);
    expect(offered.map(([id]) => id)).toContain("cta_aorta");
    expect(offered.flatMap(([, instead]) => instead)).not.toContain("us_aorta_bedside");
  });

  it("stands for it where an aneurysm is suspected", () => {
    const offered = Object.fromEntries(insteadIn({ ...suspectedAneurysm, ...contrastUnsafe }));
    expect(offered["cta_aorta"]).toEqual(["us_aorta_bedside"]);
  });
});

describe("CT myelography", () => {
  it("is offered where nothing speaks against a lumbar puncture", () => {
    expect(offeredIn({ ...saddle, ...noMri })).toContain("ct_myelography");
  });

  it.each<[string, Answers]>([
    ["warfarin", { ...suddenWeakness, anticoagulant: "warfarin" }],
    ["DOAC", { ...saddle, anticoagulant: "doac" }],
    ["heparin", { ...saddle, anticoagulant: "heparin_lmwh" }],
    ["anticoagulant not known", { ...saddle, anticoagulant: "unknown" }],
    ["anticoagulant not asked", { ...saddle, anticoagulant: [] }],
    ["low platelets", { ...saddle, platelets_x10e9_l: 40 }],
    ["suspected infection", { ...saddle, fever: "yes", iv_drug_use: "yes" }],
    ["discitis on MRI", { ...saddle, mri_infection_result: "discitis" }],
  ])("is not: %s", (_, answers) => {
    const offered = offeredIn({ ...noMri, ...answers });
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain("ct_myelography");
  });
});

describe("in pregnancy", () => {
  it.each<[string, Answers]>([
    ["major trauma", { major_trauma: "yes" }],
    ["ankylosed spine after a fall", { ankylosed_spine: "yes", minor_trauma: "yes" }],
  ])("a CT that is required at once has no alternative: %s", (_, answers) => {
    const { investigations } = assess({ ...negativeBase, ...pregnant, ...answers });
    const atOnce = investigations.filter(
      ({ id, within }) => id.startsWith("ct") && within === "PT0M",
    );
    expect(atOnce.length).toBeGreaterThan(0);
    expect(atOnce.flatMap(({ instead }) => instead)).toEqual([]);
    expect(atOnce.every(({ cautions }) => cautions.includes("caution_pregnancy_ionising"))).toBe(
      true,
    );
  });

  it("one that can wait a day has", () => {
    const offered = Object.fromEntries(insteadIn({ ...pregnant, contusion_abrasion: "yes" }));
    expect(offered["ct_spine_area_wo"]).toEqual(["mri_area_wo"]);
  });
});

describe("an implanted device", () => {
  const weakness: Answers = { ...saddle, anticoagulant: "none" };

  it("that is MR-conditional is scanned under protocol", () => {
    expect(offeredIn({ ...weakness, cied: "mr_conditional" })).toEqual([]);
  });

  it("that is MR-conditional leaves MRI as the alternative to an X-ray", () => {
    const answers: Answers = { ...pregnant, contusion_abrasion: "yes", cied: "mr_conditional" };
    expect(offeredIn(answers)).toContain("mri_area_wo");
  });

  it.each<[string, Answers]>([
    ["non-conditional", { cied: "non_conditional" }],
    ["not known", { cied: "unknown" }],
    ["beside another hazard", { cied: "mr_conditional", mri_hazards: ["cochlear_implant"] }],
  ])("has alternatives: %s", (_, answers) => {
    expect(offeredIn({ ...weakness, ...answers })).toContain("ct_lumbar_wo");
  });
});

describe("nothing that a met rule avoids", () => {
  it("with a collapse and major trauma in pregnancy", () => {
    const answers: Answers = { ...pregnant, major_trauma: "yes", collapse_or_hypotension: "yes" };
    const { rules, investigations } = assess({ ...negativeBase, ...answers });
    const avoided = rules
      .filter(({ verdict }) => verdict === "met")
      .flatMap(({ id }): readonly InvestigationId[] => rulesById[id].avoid);
    expect(avoided).toContain("mri_lumbar_wo");
    const offered = investigations.flatMap(({ instead }) => instead);
    expect(offered.filter((id) => avoided.includes(id))).toEqual([]);
  });

  it("nor in place of a test that can wait", () => {
    const fracture = { id: "ct_lumbar_wo", advice: "consider", within: null, rules: [] } as const;
    const facts = readFacts({ ...negativeBase, ...pregnant });
    const offeredBeside = (met: readonly Rule[]) =>
      withCautions([fracture], facts, met)[0]?.instead;
    expect(offeredBeside([])).toEqual(["mri_lumbar_wo"]);
    expect(offeredBeside([rulesById.E01_aaa])).toEqual([]);
  });
});
