import { expect, it } from "vitest";
import { atMost } from "./at-most.ts";

it("refuses one more at once, and takes it again when one is done or failed", async () => {
  const two = atMost(2);
  const first = Promise.withResolvers<string>();
  const second = Promise.withResolvers<string>();
  const running = [two(() => first.promise), two(() => second.promise)];
  await expect(two(async () => "third")).rejects.toThrow("More than 2 at once");
  first.resolve("first");
  expect(await running[0]).toBe("first");
  expect(await two(async () => "third")).toBe("third");
  second.reject(new Error("second"));
  await expect(running[1]).rejects.toThrow("second");
  expect(await Promise.all([two(async () => 4), two(async () => 5)])).toEqual([4, 5]);
});
