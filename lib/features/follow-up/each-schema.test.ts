import { describe, expect, it } from "vitest";
import { closingEachInput, mostAtOnce, offeringEachInput } from "./each-schema.ts";

const [a, b] = ["0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e10", "0193a1c0-5c1e-7cc2-9d5b-0a4b3f6d2e11"];
const form = { version: { [a]: "1", [b]: "3" }, key: { [a]: b, [b]: a } };

describe("closing several", () => {
  it("reads each with its own outcome and reason", () => {
    const typed = { outcome: { [a]: "died", [b]: "moved_away" }, note: { [a]: "x", [b]: " y " } };
    expect(closingEachInput.parse({ ...form, ...typed })).toEqual([
      { loopId: a, version: 1, idempotencyKey: b, outcome: "died", note: "x" },
      { loopId: b, version: 3, idempotencyKey: a, outcome: "moved_away", note: "y" },
    ]);
  });

  it("takes neither an outcome nor a reason of one for the other", () => {
    const typed = { outcome: { [a]: "died" }, note: { [a]: "x", [b]: " " } };
    const issues = closingEachInput.safeParse({ ...form, ...typed }).error?.issues;
    expect(issues?.map(({ path, message }) => [path.join("."), message])).toEqual([
      [`outcome.${b}`, "Loop 2: choose the outcome"],
      [`note.${b}`, "Loop 2: say why it is closed"],
    ]);
  });

  it("names the place on the page of what is sent again alone", () => {
    const again = { version: { [b]: "4" }, key: { [b]: a }, place: { [b]: "2" } };
    const typed = { outcome: { [b]: "died" }, note: { [b]: "" } };
    const issues = closingEachInput.safeParse({ ...again, ...typed }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(["Loop 2: say why it is closed"]);
  });

  it.each([
    ["none", {}],
    [
      "more than a page",
      Object.fromEntries(Array.from({ length: mostAtOnce + 1 }, (_, n) => [n, 1])),
    ],
  ])("of %s is refused", (_, version) => {
    expect(closingEachInput.safeParse({ version }).success).toBe(false);
  });
});

it("offering several needs one colleague", () => {
  const issues = offeringEachInput.safeParse({ ...form, toId: "" }).error?.issues;
  expect(new Set(issues?.map(({ path }) => path.join(".")))).toEqual(new Set(["toId"]));
  expect(offeringEachInput.parse({ ...form, toId: a })).toMatchObject([{ toId: a }, { toId: a }]);
});
