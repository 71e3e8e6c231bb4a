import { expect, it } from "vitest";
import { loincStatusWords } from "./loinc-status.ts";

it.each([
  ["V:LOINC-RAD", "read in the source: LOINC-RAD"],
  ["V2", "read second hand"],
  ["M", "not yet verified"],
  ["unverified", "not yet verified"],
  ["Verified", "not yet verified"],
  [null, "nothing to check"],
])("%s reads %s", (status, words) => {
  expect(loincStatusWords(status)).toBe(words);
});
