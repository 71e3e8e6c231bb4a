import { expect, it } from "vitest";
import { evidenceWords, sourceInWords } from "./source-in-words.ts";

it.each([
  ["NG12 [M]", "NG12 [not yet verified]"],
  [
    "NG156 [V: trigger]; timings [M:NG156]",
    "NG156 [verified: trigger]; timings [not yet verified: NG156]",
  ],
  ["IDSA 2015 [V]; Davis 2011 [V2]", "IDSA 2015 [verified]; Davis 2011 [verified second hand]"],
  ["[V:SIF-RT; V:SIF-RECT]", "To be cited [verified: SIF-RT; verified: SIF-RECT]"],
  ["Henschke [V/M]", "Henschke [verified; not yet verified]"],
  ["MRI (STIR) [see 3.4]", "MRI (STIR) [see 3.4]"],
])("%s reads %s", (source, words) => {
  expect(sourceInWords(source)).toBe(words);
});

it("calls a source from memory not yet verified", () => {
  expect(evidenceWords.M).toBe("not yet verified");
});
