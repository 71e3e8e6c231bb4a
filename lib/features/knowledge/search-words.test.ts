import { expect, it } from "vitest";
import { searchWords } from "./search-words.ts";

it.each([
  ["metastases", "metastasis"],
  ["abscesses", "Abscess"],
  ["biopsies", "biopsy"],
  ["diseases", "disease"],
  ["vertebrae", "vertebra"],
  ["tumours", "tumor"],
  ["haematoma", "hematoma"],
  ["X-rays", "x-ray"],
  ["E05_mscc", "e05 MSCC"],
  ["Ménière", "meniere"],
])("%s is compared as %s is", (one, other) => {
  expect(searchWords(one)).toEqual(searchWords(other));
});

it("keeps short words apart", () => {
  expect(new Set(["CES", "CRP", "ESR", "ECG"].flatMap(searchWords)).size).toBe(4);
});

it("leaves out small words, unless there is nothing else", () => {
  expect(searchWords("loss of the weight")).toEqual(searchWords("loss weight"));
  expect(searchWords("of the")).toHaveLength(2);
  expect(searchWords(" \n ")).toEqual([]);
});
