import { expect, test } from "vitest";
import { missingFromLock } from "./lock-check.ts";

const wants = (name: string) => ({ optionalDependencies: { [name]: "1.0.0" } });

test("a lock that lacks the package of another system is found out", () => {
  expect(missingFromLock({ "": {}, "node_modules/a": wants("a-darwin") })).toEqual([
    "a-darwin, of node_modules/a",
  ]);
});

test("a package counts where Node would find it: beside, around or at the root", () => {
  const scoped = "node_modules/@s/a/node_modules/b";
  const places = ["node_modules/c", "node_modules/@s/a/node_modules/c", `${scoped}/node_modules/c`];
  for (const place of places)
    expect(missingFromLock({ [scoped]: wants("c"), [place]: {} })).toEqual([]);
});

test("a package hidden in somebody else's folder does not count", () => {
  const packages = { "node_modules/a": wants("c"), "node_modules/b/node_modules/c": {} };
  expect(missingFromLock(packages)).toHaveLength(1);
});
