import { setTimeout as wait } from "node:timers/promises";
import { db } from "@/lib/platform/db";

export const dynamic = "force-dynamic";

const patience = 3000;

/** 200 while the database answers within three seconds, else 503. For load balancers; says nothing more. */
export async function GET(): Promise<Response> {
  const healthy = await Promise.race([databaseAnswers(), wait(patience, false)]);
  return Response.json(
    { status: healthy ? "ok" : "unavailable" },
    { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

async function databaseAnswers(): Promise<boolean> {
  try {
    await db.$queryRaw`select 1`;
    return true;
  } catch (error) {
    console.error("The database does not answer:", error instanceof Error ? error.name : error);
    return false;
  }
}
