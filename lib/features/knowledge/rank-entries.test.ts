import { expect, it } from "vitest";
import { indexEntry, rankEntries } from "./rank-entries.ts";
import { searchWords } from "./search-words.ts";

const index = [
  ["one_two_three", "Alpha", "six"],
  ["b", "Onesie, twofold, threefold, sixth", ""],
  ["six", "Beta", "one two three"],
  ["x9_one", "Gamma six", "two three"],
  ["y", "Ones", "two"],
].map(([id = "", title = "", rest = ""]) =>
  indexEntry({ kind: "rules", id, title, detail: null, rest }),
);

const ranked = (query: string) =>
  rankEntries(index, searchWords(query)).map(({ entry }) => entry.id);

it("puts what is named by all the words before what mentions one of them elsewhere", () => {
  expect(ranked("one two three six")).toEqual(["b", "one_two_three", "x9_one", "six"]);
});

it("puts the entry with that id, or whose code it is, before all", () => {
  expect(ranked("six")[0]).toBe("six");
  expect(ranked("three two one")[0]).toBe("one_two_three");
  expect(ranked("x9")).toEqual(["x9_one"]);
});

it("wants every word, and a whole one where it is a single letter", () => {
  expect(ranked("one zebra")).toEqual([]);
  expect(ranked("o")).toEqual([]);
});
