import fc from "fast-check";
import { expect, it } from "vitest";
import { item, noteWidth, wrap } from "./wrap.ts";

it("fills lines and hangs the others under the first", () => {
  const fifteen = "word ".repeat(15).trimEnd();
  expect(item("word ".repeat(40))).toEqual([
    `- ${fifteen}`,
    `  ${fifteen}`,
    `  ${"word ".repeat(10).trimEnd()}`,
  ]);
});

it("keeps a number and its unit on one line", () => {
  const lines = wrap(`${"x".repeat(76)} 58\u00a0mL/min`);
  expect(lines).toEqual(["x".repeat(76), "58\u00a0mL/min"]);
});

it("cuts a word that no line could hold", () => {
  expect(wrap("x".repeat(100), "- ")).toEqual([`- ${"x".repeat(78)}`, `  ${"x".repeat(22)}`]);
});

it("keeps one line for an empty text", () => {
  expect(wrap("", "> ")).toEqual([">"]);
});

it("never exceeds the width and loses nothing but blanks", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.constantFrom("", "- ", "> "), (text, lead) => {
      const lines = wrap(text, lead, lead);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(noteWidth);
      const kept = lines.map((line) => line.slice(lead.length)).join("");
      expect(kept.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
