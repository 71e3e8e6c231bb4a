import { describe, expect, it } from "vitest";
import { decisionInput } from "./decision-schema.ts";

const id = "0b5c1c0e-8a60-4d39-9a6e-5f5f3a1f4c11";
const form = { recommendationId: id, idempotencyKey: id, version: "1", decision: "declined" };
const read = (changes: object, order: "day first" | "month first" = "day first") =>
  decisionInput("2026-07-10", order).safeParse({ ...form, ...changes });
const fields = (changes: object) => read(changes).error?.issues.map(({ path }) => path[0]) ?? [];
const words = (changes: object) => read(changes).error?.issues[0]?.message;

describe("a decision", () => {
  it("to decline needs a reason, and other needs words", () => {
    expect(fields({})).toEqual(["reason"]);
    expect(fields({ reason: "" })).toEqual(["reason"]);
    expect(fields({ reason: "because" })).toEqual(["reason"]);
    expect(fields({ reason: "other", note: "  " })).toEqual(["note"]);
    expect(fields({ reason: "other", note: "scanned yesterday" })).toEqual([]);
    expect(fields({ reason: "patient-contraindication" })).toEqual([]);
  });

  it("reads a day in numbers as the practice writes it", () => {
    const changes = { reason: "action-completed", happenedOn: "04/05/2026" };
    expect(read(changes).data?.happenedOn).toBe("2026-05-04");
    expect(read(changes, "month first").data?.happenedOn).toBe("2026-04-05");
  });

  it("takes no code that is only kept from before", () => {
    expect(fields({ reason: "already_ordered" })).toEqual(["reason"]);
  });

  it.each(["0", "2147483648", "x"])("of version %s has to be opened again", (version) => {
    expect(fields({ reason: "patient-refuses", version })).toEqual(["version"]);
  });

  it("to accept needs none", () => {
    expect(fields({ decision: "accepted", reason: "" })).toEqual([]);
  });
});

describe.each(["indication-order-exists", "action-completed"])("%s", (reason) => {
  it("needs the day, which is not in the future", () => {
    expect(fields({ reason })).toEqual(["happenedOn"]);
    expect(fields({ reason, happenedOn: "11-Jul-2026" })).toEqual(["happenedOn"]);
    expect(fields({ reason, happenedOn: "10-Jul-2026" })).toEqual([]);
    expect(words({ reason, happenedOn: "yesterday" })).toContain("05-Apr-2026");
    expect(words({ reason, happenedOn: "1826-07-01" })).toContain("over 130 years ago");
  });

  it("is never due before it was ordered", () => {
    const ordered = { reason, happenedOn: "2026-07-08" };
    expect(words({ ...ordered, expectedOn: "2026-07-07" })).toContain("before it was ordered");
    expect(words({ ...ordered, expectedOn: "2026-07-09" })).toContain("has passed");
    expect(fields({ ...ordered, expectedOn: "2026-07-10" })).toEqual([]);
  });

  it("has nothing in its place", () => {
    expect(fields({ reason, happenedOn: "2026-07-10", instead: "CT" })).toEqual(["instead"]);
  });
});

it("what is done instead may be expected by a day", () => {
  const instead = { reason: "patient-contraindication", instead: " CT  whole spine " };
  expect(read({ ...instead, expectedOn: "2026-07-12" }).data).toMatchObject({
    instead: "CT whole spine",
    expectedOn: "2026-07-12",
  });
  expect(fields({ ...instead, expectedOn: "2026-07-09" })).toEqual(["expectedOn"]);
  expect(fields({ ...instead, instead: "x".repeat(201) })).toEqual(["instead"]);
});

it("a day that the reason does not ask for is left out", () => {
  const days = { happenedOn: "2026-07-09", expectedOn: "2026-07-12" };
  const none = { happenedOn: null, expectedOn: null };
  expect(read({ reason: "patient-refuses", ...days }).data).toMatchObject(none);
  expect(read({ decision: "accepted", ...days }).data).toMatchObject(none);
});
