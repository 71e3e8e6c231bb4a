import { expect, it } from "vitest";
import { rules } from "../../clinical/knowledge/rules.ts";
import { withinText } from "./within-text.ts";

it.each([
  ["PT0M", "now"],
  ["PT1H", "within 1 hour"],
  ["PT24H", "within 24 hours"],
  ["PT30M", "within 30 minutes"],
  ["P0D", "today"],
  ["P1D", "within 1 day"],
  ["P2W", "within 14 days"],
])("%s reads %s", (within, text) => {
  expect(withinText(within)).toBe(text);
});

it("has words for every clock of the knowledge base", () => {
  const clocks = rules.flatMap(({ required, actions }) =>
    [...required, ...actions].flatMap(({ within }) => within ?? []),
  );
  expect(clocks.length).toBeGreaterThan(100);
  for (const clock of new Set(clocks)) expect(withinText(clock)).toMatch(/^(now|today|within \d+)/);
});
