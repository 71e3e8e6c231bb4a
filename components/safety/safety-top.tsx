import type { SafetyView } from "@/lib/features/safety/view";
import { AlarmsToMe } from "./alarms-to-me";
import { SafetyLine } from "./safety-line";
import { WorkerNotice } from "./worker-notice";

interface Props {
  readonly safety: SafetyView;
  /** How many patients with alarms are shown at once: more would push the page's own list off the screen. */
  readonly inSight: number;
}

/** What stands above the lists somebody lands on: whether alarms are raised, which call the reader, the last sweep. */
export function SafetyTop({ safety, inSight }: Props) {
  const { health, toMe, running } = safety;
  return (
    <>
      <WorkerNotice health={health} />
      {toMe ? <AlarmsToMe alarms={toMe} inSight={inSight} /> : null}
      <SafetyLine health={health} running={running} />
    </>
  );
}
