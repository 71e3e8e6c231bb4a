import { expect, it } from "vitest";
import { mailText } from "./mail-text.ts";

it("says how many and where, and nothing else that differs from one patient to another", () => {
  const one = mailText(1, "https://backstop.example");
  expect(one.subject).toBe("Backstop: 1 alarm calls you");
  expect(one.text).toContain("https://backstop.example/review");
  expect(mailText(12, "https://backstop.example/").subject).toBe("Backstop: 12 alarms call you");
});
