import { expect, it } from "vitest";
import { printable } from "./printable.ts";

const latin = (codePoint: number) => codePoint < 0x250 || codePoint === 0x2265;

it.each([
  ["keeps letters, accents and signs", "Łukasz é ≥ µ °", "Łukasz é ≥ µ °"],
  ["joins a letter and its accent", "e\u0301", "é"],
  ["drops control, zero-width and direction characters", "a\u0000\u0007\u001b\u200b\u202eb", "ab"],
  ["keeps line breaks of every kind", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["turns tabs and odd blanks into blanks", "a\tb\u2009c\u202fd", "a b c d"],
  ["spells out what the font lacks", "王 😀", "[U+738B] [U+1F600]"],
  ["spells out half a character", "a\ud800b", "a[U+FFFD]b"],
])("%s", (_does, text, printed) => {
  expect(printable(text, latin)).toBe(printed);
});

it("breaks a word no line could hold, losing nothing", () => {
  const printed = printable("x".repeat(1000), latin);
  expect(Math.max(...printed.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(printed.replaceAll("\n", "")).toBe("x".repeat(1000));
});
