import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../clinical/engine/assess.ts";
import { knowledgeBase } from "../../../clinical/knowledge/knowledge-base.ts";
import { summaryContent } from "../content.ts";
import { cordCompressionAnswers, fictionalView } from "../testing/fictional-view.ts";
import { textsOf } from "../testing/texts-of.ts";
import { settled, transliterated } from "./ascii.ts";

const ascii = (text: string) => settled(transliterated(text)).text;
const onlyAscii = /^[\n -~]*$/;

it.each([
  ["comparisons", "age ≥50, SBP ≤90, ≠ 5 ≈ 6", "age >=50, SBP <=90, != 5 ~ 6"],
  ["a comparison struck through by an accent", "=\u0338", "!="],
  ["dashes and minus signs", "2–4 weeks — −1", "2-4 weeks - -1"],
  ["a power after a digit, which must not become a larger number", "10⁹/L 10⁻³", "10^9/L 10^-3"],
  ["a power after a unit", "mL/min/1.73 m²", "mL/min/1.73 m2"],
  ["a fraction after a digit", "1½ tablets, ½ a day", "1 1/2 tablets, 1/2 a day"],
  ["a raised decimal point", "3·5 mmol · fasting", "3.5 mmol - fasting"],
  ["degrees of every kind", "38.5°C 38 ºC turned 30°", "38.5 deg C 38 deg C turned 30 deg"],
  ["micro, as a sign and as a letter", "5 µg 5 μg", "5 ug 5 ug"],
  ["Greek letters", "β2 Δ", "beta2 Delta"],
  [
    "accents, composed and not",
    "José e\u0301 Đặng Łukasz Øst Straße",
    "Jose e Dang Lukasz Ost Strasse",
  ],
  ["an accent with no letter of its own, but no letter struck through", "x\u0304 h\u0336", "x h?"],
  ["quotes and ellipses", "“it’s” …", '"it\'s" ...'],
  ["arrows", "↑CRP → MRI", "(up)CRP -> MRI"],
  ["blanks and line breaks", "a\u00a0b\tc\r\nd\u2028e", "a b c\nd\ne"],
  ["wide signs", "ＡＢ１", "AB1"],
  ["what has no ink", "a\u0000\u200b\u202eb", "ab"],
  ["what has no mapping", "王 😀 \ud800", "? ? ?"],
  ["an accent on a letter of another alphabet", "й\u0301", "??"],
])("writes %s", (_what, text, written) => {
  expect(ascii(text)).toBe(written);
});

it("counts what has no mapping, and no question mark that was typed", () => {
  expect(settled(transliterated("fever? 王明"))).toEqual({ text: "fever? ??", lost: 2 });
});

it("writes any text in ASCII, and one that is written stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = transliterated(text);
      expect(settled(once).text).toMatch(onlyAscii);
      expect(transliterated(once)).toBe(once);
    }),
  );
});

describe("the texts of the product", () => {
  const content = summaryContent(fictionalView(cordCompressionAnswers));
  it.each([
    ["the knowledge base", textsOf(knowledgeBase)],
    ["an assessment", textsOf(assess(cordCompressionAnswers, { asOf: "2026-11-24" }))],
    ["a summary", textsOf(content)],
  ])("of %s have a mapping for every character", (_what, texts) => {
    expect(texts.length).toBeGreaterThan(100);
    const characters = new Set(texts.flatMap((text) => [...text]));
    const odd = [...characters].filter((one) => !onlyAscii.test(one));
    expect(odd.length).toBeGreaterThan(0);
    expect(odd.filter((one) => transliterated(one) === "")).toEqual([]);
    expect(texts.filter((text) => settled(transliterated(text)).lost > 0)).toEqual([]);
    expect(texts.filter((text) => !onlyAscii.test(ascii(text)))).toEqual([]);
  });
});
