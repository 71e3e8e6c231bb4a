import { describe, expect, it } from "vitest";
import { closingInput, progressInput } from "./schema.ts";

const id = "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10";
const form = { loopId: id, idempotencyKey: id, version: "1", state: "done" };
const read = (changes: object, order: "day first" | "month first" = "day first") =>
  progressInput("2026-11-24", order).safeParse({ ...form, ...changes });

describe("a step of a loop", () => {
  it("may have happened on any day of a life, as it was typed", () => {
    expect(read({}).data?.happenedOn).toBeNull();
    expect(read({ happenedOn: "05-Apr-2026" }).data?.happenedOn).toBe("2026-04-05");
    expect(read({ happenedOn: "1896-11-24" }).data?.happenedOn).toBe("1896-11-24");
  });

  it("in numbers only is read as the practice reads all dates", () => {
    expect(read({ happenedOn: "04/05/2026" }).data?.happenedOn).toBe("2026-05-04");
    expect(read({ happenedOn: "04/05/2026" }, "month first").data?.happenedOn).toBe("2026-04-05");
    expect(read({ happenedOn: "13/05/2026" }, "month first").success).toBe(false);
  });

  it.each([
    ["2026-11-25", "in the future"],
    ["1895-11-23", "over 130 years ago"],
    ["0026-04-05", "05-Apr-2026"],
    ["0000-01-01", "05-Apr-2026"],
    ["yesterday", "05-Apr-2026"],
  ])("did not happen on %s", (happenedOn, words) => {
    const messages = read({ happenedOn }).error?.issues.map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(words)]);
  });
});

it.each(["", "0", "-1", "1.5", "2147483648", "1e400", "x", undefined])(
  "a form with the version %j has to be opened again",
  (version) => {
    for (const schema of [progressInput("2026-11-24", "day first"), closingInput]) {
      const changed = { ...form, outcome: "died", version };
      const messages = schema.safeParse(changed).error?.issues.map(({ message }) => message);
      expect(new Set(messages)).toEqual(new Set([expect.stringContaining("has no version")]));
    }
  },
);

it.each([
  ["moved_away", {}, ["note"]],
  ["moved_away", { note: "Dr A, Example Surgery" }, []],
  ["cancelled_and_replaced", {}, ["note", "replacedBy"]],
  ["cancelled_and_replaced", { note: "Radiology", replacedBy: "CT" }, []],
  ["not_found_explained", {}, []],
])("as %s with %j asks for %j", (outcome, said, fields) => {
  const read = closingInput.safeParse({ ...form, outcome, ...said });
  expect(read.error?.issues.map(({ path }) => path.join(".")) ?? []).toEqual(fields);
});
