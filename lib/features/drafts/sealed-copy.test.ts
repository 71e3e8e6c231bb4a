import { expect, it, vi } from "vitest";
import { copyKey } from "./copy-key.ts";
import { openCopy, sealCopy } from "./sealed-copy.ts";

vi.stubEnv("NEXTAUTH_SECRET", "a secret of the tests, long enough");

const ann = { practiceId: "p", id: "ann" };
const place = copyKey(ann, "patient", null);
const copy = {
  draftId: "d",
  version: 3,
  values: { freeText: "numb \u{1F9B4} since noon", "answers.cancer_types": ["breast"] },
  askedOn: "2026-11-21",
  clock: "14:02",
};

it("gives back what was kept, and cannot be read meanwhile", async () => {
  const sealed = await sealCopy(copy, place);
  expect(await openCopy(sealed, place)).toEqual(copy);
  expect(atob(sealed)).not.toContain("noon");
  expect(sealed).not.toBe(await sealCopy(copy, place));
});

it("opens for nobody else, for no other patient, and not when a bit was changed", async () => {
  const sealed = await sealCopy(copy, place);
  const ben = copyKey({ practiceId: "p", id: "ben" }, "patient", null);
  expect(await openCopy(sealed, ben)).toBeNull();
  expect(await openCopy(sealed, { name: place.name, key: ben.key })).toBeNull();
  expect(await openCopy(sealed, copyKey(ann, "other patient", null))).toBeNull();
  const [first = ""] = sealed.slice(-6);
  const changed = sealed.slice(0, -6) + (first === "A" ? "B" : "A") + sealed.slice(-5);
  expect(await openCopy(changed, place)).toBeNull();
  expect(await openCopy("not base64 \u2603", place)).toBeNull();
});

it("is kept under a name that says neither who nor whom", () => {
  expect(place.name).toMatch(/^backstop\.draft\.[\w-]{43}$/);
  expect(copyKey(ann, "patient", "presentation").name).not.toBe(place.name);
});
