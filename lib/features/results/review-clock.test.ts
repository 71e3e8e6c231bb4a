import { expect, it } from "vitest";
import { assess } from "../../clinical/engine/assess.ts";
import { negativeBase } from "../../clinical/vignettes/negative-base.ts";
import { reviewWithin } from "./review-clock.ts";

const calm = assess(negativeBase);
const bilsky = (grade: string) => ({ finding: "bilsky", parts: { grade } }) as const;
const sins = (location: string) => ({ finding: "sins", parts: { location } }) as const;

it("a result is reviewed by the clock of the tier, without an assessment today", () => {
  expect(reviewWithin(calm, [{ finding: "esr_mm_h", parts: null }])).toBe("P7D");
  expect(reviewWithin(null, [])).toBe("P0D");
});

it("a high grade of cord compression is reviewed as an emergency, whatever the tier", () => {
  expect(reviewWithin(calm, [bilsky("2")])).toBe("PT4H");
  expect(reviewWithin(null, [sins("junctional"), bilsky("3")])).toBe("PT4H");
  expect(reviewWithin(calm, [bilsky("1c")])).toBe("P7D");
});

it("a spine that may be unstable is reviewed on the same day, also where items are missing", () => {
  expect(reviewWithin(calm, [sins("rigid")])).toBe("P0D");
});

it("a score never makes the review later", () => {
  const emergency = assess({ ...negativeBase, saddle_sensory_change: "yes" });
  expect(reviewWithin(emergency, [sins("rigid")])).toBe("PT4H");
});

it("a report that was read as serious is seen within four hours, whatever the tier", () => {
  const read = (coded: string) => [{ finding: "report_hiv", coded, parts: null } as const];
  expect(reviewWithin(calm, read("serious"))).toBe("PT4H");
  expect(reviewWithin(calm, read("not_normal"))).toBe("P7D");
});
