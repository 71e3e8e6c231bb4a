import { describe, expect, it } from "vitest";
import type { Actor } from "../../platform/actor.ts";
import { writeCursor } from "../../platform/cursor.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { closeLoop } from "./mutations.ts";
import { countMyLoops, listLoops } from "./queries.ts";
import { closing } from "./testing/fictional-loops.ts";
import type { LoopRow } from "./view.ts";

describe("the list of loops", () => {
  it("holds open ones by due date and closed ones latest first, each once, over pages of three", async () => {
    const practice = await createPractice(ownerDb());
    const mine = practice.actors.clinician;
    const days = [9, 2, 2, 30, 1, 14, 5, 2];
    for (const day of days)
      await newPresentation(mine, answersForTier.soon, { at: new Date(Date.UTC(2026, 5, day)) });
    const open = await allPages(mine, { whose: "mine", state: "open" });
    expect(open.map(({ due }) => due.text)).toEqual(
      ["08", "09", "09", "09", "12", "16", "21"]
        .map((day) => `${day}-Jun-2026`)
        .concat("07-Jul-2026"),
    );
    expect(new Set(open.map(({ id }) => id)).size).toBe(days.length);
    expect(await countMyLoops(mine)).toEqual({ value: 8, capped: false });

    for (const [n, loop] of open.entries())
      await closeLoop(mine, closing(loop, { outcome: "moved_away" }), {
        at: new Date(Date.UTC(2026, 6, 10, n)),
      });
    const closed = await allPages(mine, { whose: "everyone", state: "closed" });
    expect(closed.map(({ id }) => id)).toEqual(open.map(({ id }) => id).toReversed());
    expect(await allPages(mine, { whose: "mine", state: "open" })).toEqual([]);
  });

  it("starts again for a cursor that is damaged", async () => {
    const { clinician } = (await createPractice(ownerDb())).actors;
    const id = await newPresentation(clinician, answersForTier.soon);
    for (const at of ["0000-01-01T00:00:00.000Z", "2026-02-30T00:00:00.000Z", "x"])
      expect(
        await listLoops(clinician, {
          whose: "mine",
          state: "open",
          cursor: writeCursor({ at, id }),
        }),
      ).toMatchObject({ first: true, rows: [{}] });
  });

  it("of mine leaves out other people's", async () => {
    const practice = await createPractice(ownerDb());
    await newPresentation(practice.actors.clinician, answersForTier.soon);
    const asked = practice.actors.coordinator;
    expect((await listLoops(asked, { whose: "mine", state: "open" })).rows).toEqual([]);
    expect((await listLoops(asked, { whose: "everyone", state: "open" })).rows).toMatchObject([
      { mine: false },
    ]);
  });
});

async function allPages(
  actor: Actor,
  filter: { whose: "mine" | "everyone"; state: "open" | "closed" },
): Promise<LoopRow[]> {
  const rows: LoopRow[] = [];
  let cursor: string | null = null;
  do {
    const page = await listLoops(actor, { ...filter, cursor, pageSize: 3 });
    expect(page.first).toBe(cursor === null);
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor);
  return rows;
}
