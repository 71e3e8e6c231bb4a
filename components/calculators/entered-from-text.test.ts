import { describe, expect, it } from "vitest";
import { adjustedCalcium } from "@/lib/clinical/calculators/adjusted-calcium";
import { peg } from "@/lib/clinical/calculators/peg";
import { enteredFromText, readTyped } from "./entered-from-text";

describe("what stands in the fields of a calculator", () => {
  it("is read by the names of its inputs, and nothing else", () => {
    const query: Record<string, unknown> = { calcium: " 2.2 ", calcium_unit: "mmol/L", name: "x" };
    expect(readTyped(adjustedCalcium.inputs, (name) => query[name])).toEqual({
      calcium: "2.2",
      calcium_unit: "mmol/L",
    });
  });

  it("is absent when it is blank", () => {
    expect(readTyped(peg.inputs, () => "  ")).toEqual({});
  });

  it("is the first of several", () => {
    expect(readTyped(peg.inputs, () => ["3", "4"])).toMatchObject({ pain: "3" });
  });

  it.each([
    ["2.2", 2.2],
    ["2,2", "2,2"],
    ["2.2 mmol/L", "2.2 mmol/L"],
    ["1e3", "1e3"],
    ["NaN", "NaN"],
  ])("reads %j as %j", (text, value) => {
    expect(enteredFromText(adjustedCalcium.inputs, { calcium: text })).toEqual({ calcium: value });
  });

  it("keeps the value of an option as text", () => {
    expect(enteredFromText(peg.inputs, { pain: "7" })).toEqual({ pain: "7" });
  });
});
