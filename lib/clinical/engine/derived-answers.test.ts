import { describe, expect, it } from "vitest";
import { negativeBase } from "../vignettes/negative-base.ts";
import { assess } from "./assess.ts";
import { withDerived } from "./derived-answers.ts";

const lowAlbumin = { ...negativeBase, calcium_total_mmol_l: 2.5, albumin_g_l: 15 };

describe("adjusted calcium", () => {
  it.each([
    [{ calcium_total_mmol_l: 2.5, albumin_g_l: 15 }, 3],
    [{ calcium_total_mmol_l: 2.2, albumin_g_l: 30 }, 2.4],
    [{ calcium_total_mmol_l: 2.5, albumin_g_l: 45 }, 2.4],
    [{ calcium_total_mmol_l: 2.5, albumin_g_l: 15, calcium_adjusted_mmol_l: 2.9 }, 2.9],
    [{ calcium_total_mmol_l: 2.5 }, undefined],
    [{ albumin_g_l: 15 }, undefined],
  ])("of %o is %s", (answers, adjusted) => {
    expect(withDerived(answers).calcium_adjusted_mmol_l).toBe(adjusted);
  });

  it("that follows from total calcium and albumin counts as if the laboratory had reported it", () => {
    const given = { ...lowAlbumin, calcium_adjusted_mmol_l: 3 };
    expect(assess(lowAlbumin).tier).toBe("emergency");
    expect(assess(lowAlbumin).rules).toEqual(assess(given).rules);
  });

  it("moves with its inputs in what would change the tier", () => {
    const raised = { ...negativeBase, calcium_total_mmol_l: 2.66, albumin_g_l: 42 };
    expect(assess(raised).tier).toBe("urgent");
    expect(assess(raised).would_change).toContainEqual({
      finding: "calcium_total_mmol_l",
      to: 2.64,
      tier: "routine",
    });
  });
});
