import { expect, it } from "vitest";
import { cssText } from "./css-text";

it("keeps letters of any script, digits and blanks", () => {
  expect(cssText("ÖZGÜR Żaneta 1961")).toBe('"ÖZGÜR Żaneta 1961"');
});

it("lets no name leave the string or the style element", () => {
  expect(cssText(`O"} </style>\n`)).toBe('"O\\22 \\7d  \\3c \\2f style\\3e \\a "');
});
