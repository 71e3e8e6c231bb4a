import { expect, it } from "vitest";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { changeSettings } from "./mutations.ts";
import { findPracticeSettings } from "./queries.ts";
import { setting } from "./testing/fictional-settings.ts";
import { isTimeZone, timeZonesWith } from "./time-zones.ts";

const { administrator } = (await createPractice(ownerDb())).actors;

it("every zone of the list is known to the database as well", async () => {
  const rows = await inPractice(
    administrator,
    (tx) => tx.$queryRaw<{ name: string }[]>`select name from pg_timezone_names`,
  );
  const known = new Set(rows.map(({ name }) => name));
  const unknown = timeZonesWith("UTC").filter((name) => !isTimeZone(name) || !known.has(name));
  expect(unknown).toEqual([]);
});

it.each(["VST", "IST", "BST", "US/Pacific-New", "Europe/Nowhere"])(
  "%s, which the database or the calendar does not know or reads as another, is refused",
  async (timeZone) => {
    const before = await findPracticeSettings(administrator);
    const refused = isTimeZone(timeZone)
      ? changeSettings(administrator, setting({ timeZone }))
      : Promise.reject({ fieldErrors: { timeZone: [] } });
    await expect(refused).rejects.toMatchObject({ fieldErrors: { timeZone: expect.anything() } });
    expect(await findPracticeSettings(administrator)).toMatchObject({ version: before.version });
  },
);
