import { countWords } from "@/components/table/count-words";
import type { AlarmCounts } from "@/lib/features/safety/view";

/** "41 alarms about 12 patients" */
export function alarmCountWords({ alarms, patients }: AlarmCounts): string {
  return `${countWords(alarms, "alarm", "alarms")} about ${countWords(patients, "patient", "patients")}`;
}
