import { describe, expect, it } from "vitest";
import { type Change, change, startFrom, type Tried } from "./tried";

const withAll = (tried: Tried, ...changes: Change[]) => changes.reduce(change, tried);
const empty = startFrom({});

describe("the pad", () => {
  it("starts with the groups open that hold an answer", () => {
    expect([...empty.open]).toEqual([]);
    expect([...startFrom({ fever: "no", age_years: 40 }).open].toSorted()).toEqual(["A", "D"]);
  });

  it("folds no group by itself, and only the one it was told to", () => {
    const answered = startFrom({ fever: "no", age_years: 40 });
    const emptied = withAll(answered, { kind: "typed", id: "fever", fields: ["not_asked"] });
    expect(emptied.entered).toEqual({ age_years: "40" });
    expect(emptied.open).toEqual(answered.open);
    expect([...withAll(answered, { kind: "folded", group: "A" }).open]).toEqual(["D"]);
  });

  it("draws a row anew when something beside the row changed it, and not while it is typed in", () => {
    const typed = withAll(empty, { kind: "typed", id: "age_years", fields: ["4"] });
    expect(typed.redrawn).toEqual({});
    const set = withAll(typed, { kind: "set", id: "age_years", to: 65 });
    expect(set).toMatchObject({ entered: { age_years: "65" }, redrawn: { age_years: 1 } });
    const removed = withAll(set, { kind: "removed", id: "age_years" });
    expect(removed).toMatchObject({ entered: {}, redrawn: { age_years: 2 } });
  });

  it("shows the row of an answer that was set for it", () => {
    expect([...withAll(empty, { kind: "set", id: "fever", to: "yes" }).open]).toEqual(["D"]);
  });

  it("is another pad after each start, also from the same answers", () => {
    const again = withAll(empty, { kind: "started", from: {} }, { kind: "started", from: {} });
    expect(again).toMatchObject({ entered: {}, started: 2 });
  });
});
