import type pg from "pg";
import { connected } from "../postgres/connection.ts";

/** By cause, the steps of all its alarms in their order: "raised owner", "climbed cover". */
export type Steps = ReadonlyMap<string, readonly string[]>;

export function readSteps(url: string): Promise<Steps> {
  return connected(url, async (client) => {
    const { rows } = await eachPractice<{ cause: string; steps: string[] }>(
      client,
      `select rule || ' ' || coalesce(loop_id, draft_id, presentation_id) as cause,
              array_agg(kind || ' ' || event.rung order by raised_at, alarm.id, event.version) as steps
       from alarm
       join alarm_event event on event.practice_id = alarm.practice_id and event.alarm_id = alarm.id
       group by 1`,
    );
    return new Map(rows.map(({ cause, steps }) => [cause, steps]));
  });
}

export function stepCount(steps: Steps): number {
  return [...steps.values()].reduce((sum, { length }) => sum + length, 0);
}

/** As the worker sees it: one practice after another. */
export async function eachPractice<Row extends object>(client: pg.Client, query: string) {
  const rows: Row[] = [];
  await client.query("set role backstop_worker");
  const practices = await client.query<{ id: string }>("select id from list_practices()");
  for (const { id } of practices.rows) {
    await client.query("select set_config('app.practice_id', $1, false)", [id]);
    rows.push(...(await client.query<Row>(query)).rows);
  }
  await client.query("reset role");
  return { rows, practices: practices.rows.length };
}
