import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../engine/canonical-json.ts";
import { minutesOf } from "../engine/clock.ts";
import { enumeratedRules } from "../engine/exact-standing.ts";
import { occurrences } from "../engine/polarity.ts";
import { ruleInWords } from "../engine/rule-text.ts";
import { findingOf } from "../engine/standing.ts";
import { cautions } from "./cautions.ts";
import { conditionLabels } from "./conditions.ts";
import { findings } from "./findings.ts";
import { groups } from "./groups.ts";
import { investigations } from "./investigations.ts";
import { knowledgeBase } from "./knowledge-base.ts";
import { minimumSafetyItems } from "./minimum-safety-set.ts";
import { rules } from "./rules.ts";
import { knowledgeHash } from "./version.ts";

describe("the knowledge base", () => {
  it("holds what specification 1.1.0 holds", () => {
    expect({
      findings: findings.filter(({ group }) => group !== "R").length,
      groups: Object.keys(groups).length,
      conditions: Object.keys(conditionLabels).length,
      rules: rules.filter(({ id }) => !id.startsWith("RES")).length,
      cautions: cautions.length,
      investigations: investigations.length,
      minimumSafetyItems: minimumSafetyItems.length,
    }).toEqual({
      findings: 182,
      groups: 17,
      conditions: 28,
      rules: 123,
      cautions: 30,
      investigations: 91,
      minimumSafetyItems: 17,
    });
  });

  it("holds the further results and the result rules of section 5 beside them", () => {
    expect(findings.filter(({ group }) => group === "R")).toHaveLength(18);
    expect(rules.filter(({ id }) => id.startsWith("RES"))).toHaveLength(52);
  });

  it("asks no further result as yes or no, and starts every choice of them with not done", () => {
    const further = findings.filter(({ group }) => group === "R");
    expect(further.filter(({ kind }) => kind === "tri")).toEqual([]);
    const choices = further.filter(({ kind }) => kind === "choice");
    expect(new Set(choices.map(({ options }) => options?.[0]?.value))).toEqual(
      new Set(["not_done"]),
    );
  });

  it("is the one whose hash is committed", () => {
    const hash = createHash("sha256").update(canonicalJson(knowledgeBase)).digest("hex");
    expect(knowledgeHash).toBe(`sha256:${hash}`);
  });

  it.each([
    ["findings", findings],
    ["rules", rules],
    ["cautions", cautions],
    ["investigations", investigations],
  ])("names each of the %s once", (_name, entries) => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("puts every rule and caution into words without naming an id", () => {
    const withIds = [...rules, ...cautions].filter((rule) => /[a-z]_[a-z]/.test(ruleInWords(rule)));
    expect(withIds.map(({ id }) => id)).toEqual([]);
  });

  it("gives every deadline as a clock that can be ordered", () => {
    const clocks = rules.flatMap((rule) => [
      ...rule.required.map(({ within }) => within),
      ...rule.actions.flatMap(({ within }) => within ?? []),
    ]);
    expect(clocks.filter((clock) => !Number.isFinite(minutesOf(clock)))).toEqual([]);
  });

  it("keeps every threshold of a rule within what can be answered", () => {
    const outside = rules.flatMap((rule) =>
      occurrences(rule.when, 1).flatMap(({ leaf }) => {
        if (!("number" in leaf)) return [];
        const { min = 0, max = 0 } = findings.find(({ id }) => id === findingOf(leaf)) ?? {};
        const thresholds = Object.values(leaf).filter((value) => typeof value === "number");
        return thresholds.some((value) => value <= min || value > max) ? [rule.id] : [];
      }),
    );
    expect(outside).toEqual([]);
  });

  it("lists the rules in which one finding speaks both for and against", () => {
    const listed = Object.fromEntries(
      [...enumeratedRules].map(([id, entries]) => [id, entries.findings.map((entry) => entry.id)]),
    );
    expect(listed).toEqual({
      S01_remote_cancer_new_pain: ["known_bone_metastases"],
      S07_vcf: ["major_trauma"],
      U25_vascular_sudden: ["pain_intensity_nrs"],
      U26_anticoagulant_acute: ["pain_onset_type"],
      U07_results_mri: ["xr_spine_result"],
      U20_abnormal_blood_count: ["wbc_x10e9_l"],
      U09_paed_flags: ["motor_deficit_exam", "limb_weakness", "umn_signs"],
      R02_axspa3: ["back_pain_onset_age"],
    });
  });
});
