import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

const cell = string({ unit: constantFrom(..."aß,;\t\"' \nZ") });
const someCell = cell.filter((text) => text.trim() !== "");
const row = tuple(someCell, cell, cell);
const separator = constantFrom(",", ";", "\t");
const lineEnd = constantFrom("\n", "\r\n", "\r");
const header = ["Number", "Family name", "Born"];

it("gives back every table that was written by the rules, whatever separates it", () => {
  assert(
    property(array(row, { maxLength: 6 }), separator, lineEnd, (rows, between, end) => {
      const text = [header, ...rows].map((cells) => cells.map(quoted).join(between)).join(end);
      const csv = readCsv(`\uFEFF${text}${end}`);
      expect("rows" in csv && csv.rows.map(({ cells }) => cells)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

it("names the line on which each row begins", () => {
  assert(
    property(array(row, { minLength: 1, maxLength: 6 }), lineEnd, (rows, end) => {
      const text = [header, ...rows].map((cells) => cells.map(quoted).join(";")).join(end);
      const csv = readCsv(text);
      const lines = text.replace(/\r\n?/g, "\n").split("\n");
      if (!("rows" in csv)) throw new Error("not read");
      for (const { line, cells } of csv.rows)
        expect(lines[line - 1]).toContain(quoted(cells[0] ?? "").split("\n")[0]);
    }),
  );
});

it("never throws, whatever the text", () => {
  assert(
    property(string({ unit: constantFrom(...'a,;\t"\n\r\u0000é') }), (text) => {
      expect(readCsv(text)).toBeTypeOf("object");
    }),
    { numRuns: 2000 },
  );
});

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
