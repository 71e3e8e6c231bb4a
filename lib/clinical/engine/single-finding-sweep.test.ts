import { describe, expect, it } from "vitest";
import { findings } from "../knowledge/findings.ts";
import { tiers } from "../knowledge/tiers.ts";
import { negativeBase } from "../vignettes/negative-base.ts";
import { singleFindingSweep } from "../vignettes/single-finding-sweep.ts";
import { assess } from "./assess.ts";

describe("one finding in an otherwise negative man of 40 (specification 11)", () => {
  it("starts from a decisive self-management", () => {
    expect(assess(negativeBase)).toMatchObject({ tier: "self_management", decisive: true });
  });

  it.each(tiers)("gives %s for exactly the findings listed there", (tier) => {
    const tested = Object.values(singleFindingSweep).flat();
    const found = tested.filter((id) => assess({ ...negativeBase, [id]: "yes" }).tier === tier);
    expect(found.toSorted()).toEqual(singleFindingSweep[tier].toSorted());
  });

  it("covers every yes/no finding of the catalogue once", () => {
    const tri = findings.filter(({ kind }) => kind === "tri").map(({ id }) => id);
    expect(Object.values(singleFindingSweep).flat().toSorted()).toEqual(tri.toSorted());
  });
});
