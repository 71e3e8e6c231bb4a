import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { reviewInput } from "./review-schema.ts";

const sent = {
  loopId: randomUUID(),
  idempotencyKey: randomUUID(),
  revision: "2",
  resultIds: randomUUID(),
  next: "acted",
  note: "",
};
const read = (fields: Readonly<Record<string, string>>) =>
  reviewInput("2026-11-24", "day first").safeParse({ ...sent, ...fields });
const problems = (fields: Readonly<Record<string, string>>) =>
  read(fields).error?.issues.map(({ path }) => path.join(".")) ?? [];

const repeat = {
  reason: "repeat_arranged",
  arranged: "Calcium with PTH",
  arrangedBy: "01-Dec-2026",
};
const order = randomUUID();

describe("what a review arranged", () => {
  it("is read as what and by when, or as the open order", () => {
    expect(read(repeat).data?.arranged).toEqual({ what: "Calcium with PTH", by: "2026-12-01" });
    const named = { reason: "referred", arranged: "", arrangedBy: "", arrangedLoopId: order };
    expect(read(named).data?.arranged).toEqual({ loopId: order });
    expect(read({ reason: "specialist_contacted" }).data?.arranged).toBeNull();
  });

  it.each([
    [{ reason: "repeat_arranged" }, ["arranged", "arrangedBy"]],
    [{ ...repeat, arranged: " " }, ["arranged"]],
    [{ ...repeat, arrangedBy: "soon" }, ["arrangedBy"]],
    [{ ...repeat, arrangedBy: "23-Nov-2026" }, ["arrangedBy"]],
    [{ ...repeat, arrangedBy: "01-Dec-2036" }, ["arrangedBy"]],
    [{ ...repeat, arrangedLoopId: order }, ["arrangedLoopId"]],
    [{ ...repeat, arrangedLoopId: "7" }, ["arrangedLoopId"]],
    [{ ...repeat, reason: "patient_contacted" }, ["reason"]],
  ])("is refused by name: %j", (fields, expected) => {
    expect(problems(fields)).toEqual(expected);
  });

  it("cannot be that a result was entered in error", () => {
    expect(problems({ next: "no_action", reason: "entered_in_error" })).toEqual(["reason"]);
  });
});
