import { expect, it } from "vitest";
import { mostBytes } from "./import-columns.ts";
import { csvText } from "./import-schema.ts";

const line = "T-1,Testimport,Ada,1961-04-05,F\n";
const file = line.repeat(Math.floor(mostBytes / line.length));

it("what the check accepted is accepted when the form sends it again with longer line ends", () => {
  const sentAgain = file.replaceAll("\n", "\r\n");
  expect(Buffer.byteLength(sentAgain)).toBeGreaterThan(mostBytes);
  expect(csvText.parse(file)).toBe(file);
  expect(csvText.parse(sentAgain)).toBe(file);
});

it("one line more is too large", () => {
  const { error } = csvText.safeParse(file + line);
  expect(error?.issues[0]?.message).toContain("larger than 1 MB");
});
