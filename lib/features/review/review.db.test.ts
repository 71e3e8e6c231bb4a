import { describe, expect, it, vi } from "vitest";
import type { Answers } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { writeCursor } from "../../platform/cursor.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { answersForTier, incompleteAnswers } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { countReview, listReview } from "./queries.ts";
import { reviewSorts, sortDirections } from "./schema.ts";
import type { ReviewRow } from "./view.ts";

const hour = 3_600_000;
const day = 24 * hour;
const { clinician } = (await createPractice(ownerDb())).actors;
const ids = new Map<string, string>();
vi.spyOn(console, "error").mockImplementation(() => undefined);

const fails = () => {
  throw new Error("engine");
};

/** Named by tier and by how long ago it was recorded. */
await add("emergency, 1 hour", answersForTier.emergency, hour);
await add("emergency, 3 days", answersForTier.emergency, 3 * day);
await add("engine failed, 2 days", {}, 2 * day, fails);
await add("urgent, 1 hour", answersForTier.urgent, hour);
await add("urgent, 2 days", answersForTier.urgent, 2 * day);
await add("urgent, 5 days", answersForTier.urgent, 5 * day);
await add("soon, 1 day", answersForTier.soon, day);
await add("soon, 20 days", answersForTier.soon, 20 * day);
await add("routine, 1 day", answersForTier.routine, day);
await add("routine, 60 days", answersForTier.routine, 60 * day);
await add("incomplete, 2 days", incompleteAnswers, 2 * day);
await add("incomplete, 30 days", incompleteAnswers, 30 * day);
await add("self-management", answersForTier.self_management, day);

const priority = [
  "emergency, 3 days",
  "engine failed, 2 days",
  "emergency, 1 hour",
  "urgent, 5 days",
  "urgent, 2 days",
  "soon, 20 days",
  "routine, 60 days",
  "incomplete, 30 days",
  "urgent, 1 hour",
  "soon, 1 day",
  "incomplete, 2 days",
  "routine, 1 day",
];

async function add(name: string, answers: Answers, ago: number, assess?: () => never) {
  const at = new Date(Date.now() - ago);
  ids.set(await newPresentation(clinician, answers, { at, ...(assess && { assess }) }), name);
}

const names = (rows: readonly ReviewRow[]) => rows.map(({ id }) => ids.get(id));

async function walk(
  listing: Omit<Parameters<typeof listReview>[1], "cursor">,
  actor: Actor = clinician,
) {
  const rows: ReviewRow[] = [];
  let cursor: string | null = null;
  do {
    const page = await listReview(actor, { ...listing, cursor });
    expect(page.rows.length).toBeGreaterThan(0);
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor);
  return rows;
}

const byPriority = { sort: "priority", direction: "ascending" } as const;

describe("the review list", () => {
  it("has emergencies first, then what is overdue, then the tiers, each by due date", async () => {
    const { rows, next, first, count } = await listReview(clinician, byPriority);
    expect(names(rows)).toEqual(priority);
    expect({ next, first, count }).toEqual({
      next: null,
      first: true,
      count: { value: 12, capped: false },
    });
  });

  it.each(
    reviewSorts.flatMap((sort) =>
      sortDirections.flatMap((direction) => [1, 3, 5].map((size) => ({ sort, direction, size }))),
    ),
  )("by $sort, $direction, has the same rows in pages of $size, each once", async (listing) => {
    const { sort, direction, size } = listing;
    const whole = await listReview(clinician, { sort, direction });
    const walked = await walk({ sort, direction, pageSize: size });
    expect(names(walked)).toEqual(names(whole.rows));
    expect(new Set(names(walked)).size).toBe(12);
  });

  it("runs backwards when asked to", async () => {
    for (const sort of reviewSorts) {
      const down = await listReview(clinician, { sort, direction: "descending" });
      const up = await listReview(clinician, { sort, direction: "ascending" });
      expect(names(down.rows)).toEqual(names(up.rows).toReversed());
    }
  });

  it("keeps every row when some become overdue between two pages", async () => {
    const before = new Date(Date.now() - 10 * day);
    const first = await listReview(clinician, { ...byPriority, now: before, pageSize: 7 });
    expect(names(first.rows).at(-1)).toBe("urgent, 5 days");
    // By now three more rows are overdue, which ranks them before those of the first page.
    const rest = await listReview(clinician, { ...byPriority, cursor: first.next });
    expect(names([...first.rows, ...rest.rows]).sort()).toEqual(priority.toSorted());
  });

  it("can be narrowed to tiers; a failed engine is found under emergency", async () => {
    const emergencies = await walk({ ...byPriority, tier: ["emergency"], pageSize: 2 });
    expect(names(emergencies)).toEqual(priority.slice(0, 3));
    const planned = await listReview(clinician, { ...byPriority, tier: ["soon", "routine"] });
    expect(names(planned.rows)).toEqual(
      priority.filter((name) => /soon|routine|incomp/.test(name)),
    );
    expect(planned.count.value).toBe(6);
  });

  it("can be narrowed to what is incomplete", async () => {
    const rows = await walk({ ...byPriority, incomplete: true, pageSize: 1 });
    expect(names(rows)).toEqual([
      "engine failed, 2 days",
      "incomplete, 30 days",
      "incomplete, 2 days",
    ]);
  });

  it("starts again for a cursor that is damaged or of another order", async () => {
    const { next } = await listReview(clinician, { ...byPriority, pageSize: 3 });
    const place = JSON.parse(Buffer.from(next ?? "", "base64url").toString());
    const instants = ["0000-01-01T00:00:00.000Z", "2026-02-30T00:00:00.000Z"];
    for (const changes of instants.flatMap((instant) => [{ at: instant }, { now: instant }])) {
      const cursor = writeCursor({ ...place, ...changes });
      expect(await listReview(clinician, { ...byPriority, cursor })).toMatchObject({ first: true });
    }
    for (const cursor of ["", "x", "%", Buffer.from("[]").toString("base64url"), `${next}`]) {
      const page = await listReview(clinician, {
        sort: "due",
        direction: "ascending",
        cursor,
      });
      expect(page.first).toBe(true);
      expect(page.rows).toHaveLength(12);
    }
  });

  it("says why, what is next and whose it is", async () => {
    const { rows } = await listReview(clinician, byPriority);
    expect(rows[0]).toMatchObject({
      tier: "emergency",
      incomplete: false,
      why: [expect.stringContaining("cancer"), expect.stringContaining("eakness")],
      next: { title: expect.stringContaining("Recheck"), due: { overdue: true, lane: "late" } },
      owner: clinician.name,
      openLoops: 1,
      patient: { familyName: "Testpatient" },
    });
    expect(rows[1]).toMatchObject({ tier: null, why: [] });
  });

  it("is counted without reading it", async () => {
    expect(await countReview(clinician)).toEqual({ value: 12, capped: false });
  });
});
