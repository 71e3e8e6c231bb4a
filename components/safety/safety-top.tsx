import type { SafetyView } from "@/lib/features/safety/view";
import { AlarmsToMe } from "./alarms-to-me";
import { SafetyLine } from "./safety-line";
import { WorkerNotice } from "./worker-notice";

/** What stands above the lists somebody lands on: whether alarms are raised, which call the reader, the last sweep. */
export function SafetyTop({ safety }: { readonly safety: SafetyView }) {
  const { health, toMe, running } = safety;
  return (
    <>
      <WorkerNotice health={health} />
      {toMe ? <AlarmsToMe alarms={toMe} /> : null}
      <SafetyLine health={health} running={running} />
    </>
  );
}
