import { expect, it } from "vitest";
import { Prisma } from "../../../prisma/generated/client.ts";
import { inPractice } from "../../platform/db.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { createPractice } from "../../platform/testing/practice.ts";
import { waitingLoops } from "./waiting-loops.ts";

const { clinician } = (await createPractice(ownerDb())).actors;

it("what waits is looked up by its keys, also in a database that has no statistics yet", async () => {
  const plan = await inPractice(clinician, (tx) =>
    tx.$queryRaw<Record<"QUERY PLAN", string>[]>(
      Prisma.sql`explain select count(*) ${waitingLoops(clinician)}`,
    ),
  );
  const lines = plan.map((row) => row["QUERY PLAN"]).join("\n");
  expect(lines).not.toContain("Join Filter");
  expect(lines).toContain("follow_up_id = loop.id");
});
