import { expect, it } from "vitest";
import { railItems } from "./rail-items";

const closed = {
  review: null,
  leftAlone: null,
  loops: null,
  results: null,
  outcomes: false,
  drafts: false,
  patients: false,
  knowledge: false,
  team: false,
  settings: false,
};

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
  const all = railItems({
    review: none,
    leftAlone: none,
    loops: none,
    results: none,
    outcomes: true,
    drafts: true,
    patients: true,
    knowledge: true,
    team: true,
    settings: true,
  });
  const order = [
    "Review",
    "Patients",
    "Follow-up",
    "Results",
    "Outcomes",
    "My drafts",
    "Knowledge",
    "Team",
    "Settings",
  ];
  expect(all.map(({ label }) => label)).toEqual(order);
});

it("counts what waits on Review: presentations, and drafts that were left alone", () => {
  const [review] = railItems({
    ...closed,
    review: { value: 1000, capped: true },
    leftAlone: { value: 2, capped: false },
  });
  expect(review?.count).toBe("1,002+");
});
