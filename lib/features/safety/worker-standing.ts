const minute = 60_000;

/** The worker looks each minute: after this long it is dead or stuck. */
export const longestPause = 5 * minute;
/** The sweep of the night comes once a day, an hour later where clocks change. */
const longestNight = 26 * 60 * minute;

export interface Looked {
  readonly tickedAt: Date | null;
  readonly nightlyAt: Date | null;
}

/**
 * Whether alarms are being raised. `ahead`: the last look lies in the future, so that one of the clocks is wrong and
 * nothing can be said.
 */
export type WorkerStanding = "working" | "never" | "stopped" | "ahead" | "no_nightly";

export function workerStanding({ tickedAt, nightlyAt }: Looked, now: Date): WorkerStanding {
  if (!tickedAt) return "never";
  const since = now.getTime() - tickedAt.getTime();
  if (since < -longestPause) return "ahead";
  if (since > longestPause) return "stopped";
  const night = now.getTime() - (nightlyAt?.getTime() ?? 0);
  return night > longestNight ? "no_nightly" : "working";
}

/** A missed night does not stop the looks of each minute. */
export function raisesAlarms(standing: WorkerStanding): boolean {
  return standing === "working" || standing === "no_nightly";
}
