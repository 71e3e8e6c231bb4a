import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, lineInput, textInput } from "./text-input.ts";

describe("what is typed", () => {
  it("loses what cannot be seen or stored", () => {
    expect(cleanLine("A\u0000d\u200Ba\u202E \u0007 Smith")).toBe("Ada Smith");
    expect(cleanText("half \ud800 a pair")).toBe("half \ufffd a pair");
  });

  it("keeps lines, tabs, scripts and emoji", () => {
    const text = "one\n\ttwo نا\u200cمه 👩\u200d⚕️ Łukasz Đặng";
    expect(cleanText(text)).toBe(text);
    expect(cleanText("one\r\ntwo\rthree")).toBe("one\ntwo\nthree");
  });

  it("is one line with single spaces where a line is asked for", () => {
    expect(cleanLine("  van\tder \n Berg ")).toBe("van der Berg");
    expect(cleanLine("Zoe\u0308")).toBe("Zoë");
  });

  it("is measured after cleaning", () => {
    const name = lineInput("the family name", 5);
    expect(name.parse(" Smith\u0000 ")).toBe("Smith");
    expect(name.safeParse("\u200B").error?.issues[0]?.message).toBe("Enter the family name");
    for (const typed of ["\u200D", "-", "123"])
      expect(name.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([
        "Enter the family name with at least one letter",
      ]);
    expect(name.safeParse("Smiths").error?.issues[0]?.message).toContain("5 characters");
  });

  it("may be long, up to a limit that is said", () => {
    const text = textInput("the free text", 100_000);
    expect(text.parse("ä".repeat(100_000))).toHaveLength(100_000);
    expect(text.parse(undefined)).toBe("");
    expect(text.safeParse("a".repeat(100_001)).error?.issues[0]?.message).toContain("100,000");
  });
});
