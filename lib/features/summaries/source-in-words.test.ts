import { describe, expect, it } from "vitest";
import type { Citation } from "../../clinical/knowledge/model.ts";
import { evidenceWords, sourceInWords } from "./source-in-words.ts";

describe("a source in words", () => {
  it.each([
    ["NG12 [M]", "NG12 [not yet verified]"],
    [
      "NG156 [V: trigger]; timings [M:NG156]",
      "NG156 [read in the source: trigger]; timings [not yet verified: NG156]",
    ],
    [
      "IDSA 2015 [V]; Davis 2011 [V2]",
      "IDSA 2015 [read in the source]; Davis 2011 [read second hand]",
    ],
    [
      "[V:SIF-RT; V:SIF-RECT]",
      "To be cited [read in the source: SIF-RT; read in the source: SIF-RECT]",
    ],
    ["Henschke [V/M]", "Henschke [read in the source; not yet verified]"],
    ["Not for chronic LBP [NG59 M]", "Not for chronic LBP [not yet verified: NG59]"],
    ["Sn .31 Sp .98 [M:DEYO92] .", "Sn .31 Sp .98 [not yet verified: DEYO92]."],
    ["Threshold [policy]", "Threshold [product safety decision]"],
    ["MRI (STIR) [see 3.4]", "MRI (STIR) [see 3.4]"],
  ])("%s reads %s", (source, words) => {
    expect(sourceInWords(source)).toBe(words);
  });

  it.each([
    ["NG12 [M:NG12]", { source: "NG12", evidence: "M" }, "NG12"],
    [
      "NG12 [V2:NG12; V:NG12-IFP]",
      { source: "NG12", evidence: "V2" },
      "NG12 [read in the source: NG12-IFP]",
    ],
    [
      "IDSA [V]: fever may be absent",
      { source: "IDSA15", evidence: "V" },
      "IDSA: fever may be absent",
    ],
    ["[M:BNF/KDIGO]", { source: "BNF", evidence: "M" }, "BNF; KDIGO"],
    ["[M]", { source: "memory", evidence: "M" }, ""],
    ["Henschke [V/M]", { source: "HENSCHKE09", evidence: "M" }, "Henschke [read in the source]"],
  ] satisfies [string, Partial<Citation>, string][])(
    "%s leaves out what stands beside it",
    (text, beside, words) => {
      expect(sourceInWords(text, beside)).toBe(words);
    },
  );

  it("calls a source from memory not yet verified", () => {
    expect(evidenceWords.M).toBe("not yet verified");
  });
});
