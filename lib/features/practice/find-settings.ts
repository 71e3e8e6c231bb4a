import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { readIntervals } from "../follow-up/intervals.ts";
import { phonesKept, type Settings, workingTimeKept } from "./settings.ts";

/** The settings as they are kept, with their version. Part of a larger read: the caller checks who may. */
export async function findSettings(
  tx: Tx,
  { practiceId }: Pick<Actor, "practiceId">,
): Promise<Settings & { readonly version: number }> {
  const kept = await tx.practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: {
      name: true,
      timeZone: true,
      guidelineProfile: true,
      safetyLeadId: true,
      deputyId: true,
      phones: true,
      workingTime: true,
      intervals: true,
      version: true,
    },
  });
  return {
    ...kept,
    guidelineProfile: kept.guidelineProfile as Settings["guidelineProfile"],
    phones: phonesKept.parse(kept.phones),
    workingTime: workingTimeKept.parse(kept.workingTime),
    intervals: readIntervals(kept.intervals),
  };
}
