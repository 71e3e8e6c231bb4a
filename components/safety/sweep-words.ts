import type { SweepView } from "@/lib/features/safety/view";

/** "412 checked, 3 alarms raised since the sweep before, 5 running" */
export function sweepWords({ checked, raised, open }: SweepView): string {
  const alarms = raised === 1 ? "1 alarm" : `${raised} alarms`;
  return `${checked} checked, ${alarms} raised since the sweep before, ${open} running`;
}
