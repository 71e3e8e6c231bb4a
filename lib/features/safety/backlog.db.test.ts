import { describe, expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { mostAtOnce } from "./raise-alarms.ts";
import { practiceWith } from "./testing/fictional-alarms.ts";

type Practice = Awaited<ReturnType<typeof practiceWith>>;

/** As many loops as this more that are due with the first, as after an import or a week without a worker. */
async function withCopies({ id, loop }: Practice, copies: number): Promise<void> {
  await ownerDb().$transaction(
    async (tx) => {
      await tx.$queryRaw`
        select set_config('app.practice_id', ${id}, true),
               set_config('session_replication_role', 'replica', true)`;
      await tx.$executeRaw`
        insert into loop
        select (jsonb_populate_record(loop, jsonb_build_object('id', gen_random_uuid()))).*
        from loop, generate_series(1, ${copies}::int)
        where practice_id = ${id}::uuid and id = ${loop.id}::uuid`;
      await tx.$executeRaw`
        insert into loop_event
        select (jsonb_populate_record(loop_event, jsonb_build_object('loop_id', made.id))).*
        from loop_event, loop made
        where loop_event.practice_id = ${id}::uuid and loop_event.loop_id = ${loop.id}::uuid
          and made.practice_id = ${id}::uuid and made.id <> ${loop.id}::uuid`;
    },
    { timeout: 60_000 },
  );
}

describe("more overdue loops than one transaction holds", () => {
  it("are all raised, each part kept at once, and the look counts once the last is", async () => {
    const practice = await practiceWith();
    const copies = Number(process.env["LOOPS"] ?? mostAtOnce + 500);
    await withCopies(practice, copies);
    const { raised, left, called } = await practice.tick(19);
    // The first loop, and what its presentation requires and nobody decided.
    expect({ raised, left }).toEqual({ raised: copies + 2, left: 0 });
    expect(new Set(called).size).toBe(raised);
    const { practiceId } = practice.clinician;
    const [audited, state] = await inPractice(practice.clinician, (tx) =>
      Promise.all([
        tx.sweepRun.findMany({ where: { practiceId }, select: { raised: true } }),
        tx.safetyState.findUniqueOrThrow({ where: { practiceId } }),
      ]),
    );
    expect(audited).toEqual([{ raised }]);
    expect(state.tickedAt).toEqual(practice.later(19));
    expect((await practice.tick(25)).climbed).toBe(copies + 2);
  });
});
