import { describe, expect, it } from "vitest";
import { afterHandOver, possibleHandOvers } from "./hand-over-steps.ts";

const owned = { ownerId: "ada", offeredToId: null };
const offered = { ownerId: "ada", offeredToId: "bo" };
const unassigned = { ownerId: null, offeredToId: null };
const clinician = (id: string) => ({ id, own: true, reassign: false, covers: false });
const reviewer = { id: "cy", own: true, reassign: true, covers: false };
const coordinator = { id: "di", own: false, reassign: false, covers: false };

describe("what a person may do about the owner of a loop", () => {
  it.each([
    ["the owner", owned, clinician("ada"), ["offer"]],
    ["the owner, while it is offered", offered, clinician("ada"), ["withdraw"]],
    ["who is offered it", offered, clinician("bo"), ["accept", "refuse"]],
    ["another clinician", offered, clinician("eve"), []],
    ["who covers for the owner", owned, { ...clinician("bo"), covers: true }, ["offer"]],
    ["a reviewer", owned, reviewer, ["offer", "reassign"]],
    ["a reviewer, while it is offered", offered, reviewer, ["withdraw", "reassign"]],
    ["a clinician, while nobody owns it", unassigned, clinician("ada"), ["take"]],
    ["a reviewer, while nobody owns it", unassigned, reviewer, ["reassign", "take"]],
    ["a coordinator", unassigned, coordinator, []],
  ] as const)("%s", (_, loop, reader, steps) => {
    expect(possibleHandOvers(loop, reader)).toEqual(steps);
  });
});

it("leaves the owner responsible until the offer is accepted", () => {
  expect(afterHandOver(owned, "offer", "ada", "bo")).toEqual(offered);
  expect(afterHandOver(offered, "refuse", "bo", null)).toEqual(owned);
  expect(afterHandOver(offered, "withdraw", "ada", null)).toEqual(owned);
  expect(afterHandOver(offered, "accept", "bo", null)).toEqual({
    ownerId: "bo",
    offeredToId: null,
  });
});
