import type { PatientAlarms as Alarms } from "@/lib/features/safety/view";
import { PatientAlarms } from "./patient-alarms";

/** Patients with alarms, one after another. */
export function AlarmList({ patients }: { readonly patients: readonly Alarms[] }) {
  return (
    <ul className="border-t border-line bg-surface">
      {patients.map((alarms) => (
        <PatientAlarms key={alarms.patient.id} {...alarms} />
      ))}
    </ul>
  );
}
