import { describe, expect, it } from "vitest";
import { type InvestigationId, investigations } from "@/lib/clinical/knowledge/investigations";
import { rules } from "@/lib/clinical/knowledge/rules";
import { entryGroups } from "./entry-fields";

const idsOf = (order: Parameters<typeof entryGroups>[0]) =>
  entryGroups(order).map(({ id, fields }) => [id, fields.map((field) => field.id)] as const);

it("asks beside a PSA whether there was an infection, wherever the PSA stands", () => {
  for (const order of [null, "psa"] as const) {
    const [, fields = []] = idsOf(order).find(([, ids]) => ids.includes("psa_ug_l")) ?? [];
    expect(fields.indexOf("psa_sample")).toBe(fields.indexOf("psa_ug_l") + 1);
  }
});

it("puts first what answers the order, and offers every result once", () => {
  const groups = idsOf("mri_whole_spine");
  expect(groups[0]?.[0]).toBe("ordered");
  expect(groups[0]?.[1]).toContain("mri_infection_result");
  const all = groups.flatMap(([, ids]) => ids);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBe(idsOf(null).flatMap(([, ids]) => ids).length);
});

/** What the rules require or suggest: each can become an order whose result has to be kept somewhere. */
const read = JSON.stringify(rules);
const orderable = investigations.filter(({ id }) => read.includes(`"${id}"`));

const orderedFields = (order: InvestigationId): readonly string[] =>
  entryGroups(order)
    .filter(({ id }) => id === "ordered")
    .flatMap(({ fields }) => fields.map(({ id }) => id));

describe("the form of results", () => {
  it("has a place for the report of every test that can be ordered, and shows it first", () => {
    expect(orderable.length).toBeGreaterThan(60);
    const without = orderable.filter(({ id }) => {
      const [first] = entryGroups(id);
      return first?.id !== "ordered" || first.report !== id;
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("lets the test be chosen where no order says which it was", () => {
    expect(entryGroups(null).at(-1)).toMatchObject({ id: "report", report: "any" });
  });
});

describe("what the form offers first for an order", () => {
  it.each<[InvestigationId, string]>([
    ["chest_xray", "xr_spine_result"],
    ["mammography", "xr_spine_result"],
    ["mri_pelvis_hip", "mri_spine_result"],
    ["us_testes", "aortic_diameter_cm"],
    ["us_renal", "aortic_diameter_cm"],
    ["us_pelvis", "aortic_diameter_cm"],
    ["echo", "aortic_diameter_cm"],
    ["pvr_bladder_scan", "aortic_diameter_cm"],
    ["us_aorta_bedside", "pvr_volume_ml"],
  ])("for %s is not %s, which another test of that kind gives", (order, finding) => {
    expect(orderedFields(order)).not.toContain(finding);
  });

  it.each<[InvestigationId, string]>([
    ["xr_thoracic", "xr_spine_result"],
    ["mri_whole_spine", "mri_compression_cause"],
    ["ct_cap_w", "ct_spine_result"],
    ["pet_psma", "bone_scan_result"],
    ["mri_area_wo", "bone_lesion_type"],
    ["cta_aorta", "aortic_diameter_cm"],
    ["fbc", "hb_g_l"],
  ])("for %s is %s among others", (order, finding) => {
    expect(orderedFields(order)).toContain(finding);
  });
});
