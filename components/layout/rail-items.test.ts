import { expect, it } from "vitest";
import { railItems } from "./rail-items";

const closed = { review: null, loops: null, patients: false, knowledge: false };

it("shows nothing to a role that may open nothing", () => {
  expect(railItems(closed)).toEqual([]);
});

it("shows the knowledge to a role that may open nothing else, without a count", () => {
  expect(railItems({ ...closed, knowledge: true })).toMatchObject([
    { href: "/knowledge", label: "Knowledge", icon: "knowledge", count: null },
  ]);
});

it("keeps the order of the frame", () => {
  const none = { value: 0, capped: false };
  const all = railItems({ review: none, loops: none, patients: true, knowledge: true });
  expect(all.map(({ label }) => label)).toEqual(["Review", "Patients", "Follow-up", "Knowledge"]);
});
