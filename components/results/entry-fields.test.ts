import { expect, it } from "vitest";
import { entryGroups } from "./entry-fields.ts";

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
