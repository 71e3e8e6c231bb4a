import { expect, it } from "vitest";
import {
  cordCompressionAnswers,
  fictionalView,
} from "@/lib/features/summaries/testing/fictional-view";
import { loopAbilities, mayClose, possibleSteps } from "./loop-abilities";

const may = loopAbilities(() => true);
const [recheck] = fictionalView(cordCompressionAnswers).loops;
if (!recheck) throw new Error("the fictional view has no loop");
const resulted = { ...recheck, kind: "investigation", state: "resulted" } as const;

it("what is resulted elsewhere goes on by hand; a result kept here is reviewed first", () => {
  expect(possibleSteps(resulted, may)).toContain("reviewed");
  expect(mayClose(resulted, may)).toBe(true);
  const waiting = { ...resulted, awaitsReview: true };
  expect(possibleSteps(waiting, may)).toEqual([]);
  expect(mayClose(waiting, may)).toBe(false);
});

it("a coordinator books and records attendance, and closes nothing", () => {
  const coordinator = loopAbilities((ability) => ability === "loop.progress");
  const ordered = { ...resulted, state: "ordered" } as const;
  expect(possibleSteps(ordered, coordinator)).toEqual(["booked", "done", "did_not_attend"]);
  expect(mayClose(ordered, coordinator)).toBe(false);
});
