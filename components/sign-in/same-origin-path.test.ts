import { expect, it } from "vitest";
import { sameOriginPath } from "./same-origin-path";

it("keeps a path of this site with its query", () => {
  expect(sameOriginPath("/patients?search=x")).toBe("/patients?search=x");
});

it.each([
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "/.//elsewhere.example",
  "/a/..//elsewhere.example",
  "/%2e//elsewhere.example",
  "/./\\elsewhere.example",
  "javascript:alert(1)",
  "review",
  "",
  undefined,
  ["/patients", "/review"],
])("goes to the review list instead of %j", (wanted) => {
  expect(sameOriginPath(wanted)).toBe("/review");
});
