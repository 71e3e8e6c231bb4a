import { describe, expect, it } from "vitest";
import { readReviewAddress, reviewHref } from "./review-address";

const everything = readReviewAddress({});

describe("the address of the review list", () => {
  it("gives back what was put into it", () => {
    const address = { tier: ["emergency", "soon"], incomplete: true, sort: "due" } as const;
    const href = reviewHref(everything, { ...address, direction: "descending", cursor: "c" });
    const query = new URL(href, "http://here.invalid").searchParams;
    const read = readReviewAddress({ ...Object.fromEntries(query), tier: query.getAll("tier") });
    expect(read).toEqual({ ...address, direction: "descending", cursor: "c" });
  });

  it("says nothing about what is the usual", () => {
    expect(reviewHref(everything, {})).toBe("/review");
  });

  it("starts at the first page when the filter changes", () => {
    expect(reviewHref({ ...everything, cursor: "c" }, { tier: ["soon"] })).toBe(
      "/review?tier=soon",
    );
  });

  it("leaves out what it does not know", () => {
    expect(readReviewAddress({ tier: ["soon", "later"], sort: "name", direction: "up" })).toEqual({
      ...everything,
      tier: ["soon"],
    });
  });
});
