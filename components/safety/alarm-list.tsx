import type { AlarmRow } from "@/lib/features/safety/view";
import { AlarmItem } from "./alarm-item";

interface Props {
  readonly alarms: readonly AlarmRow[];
  readonly mayReceive: boolean;
}

/** Alarms, one after another. */
export function AlarmList({ alarms, mayReceive }: Props) {
  return (
    <ul className="border-t border-line bg-surface">
      {alarms.map((alarm) => (
        <AlarmItem key={`${alarm.id}-${alarm.version}`} {...{ alarm, mayReceive }} />
      ))}
    </ul>
  );
}
