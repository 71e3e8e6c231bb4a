import { randomUUID } from "node:crypto";
import type { Actor } from "../../platform/actor.ts";
import { dayOf } from "../../platform/dates.ts";
import { toPatientIdentity } from "../patients/to-patient-identity.ts";
import type { Placed } from "./by-patient.ts";
import { type FoundAlarm, toAlarmRow } from "./to-alarm-row.ts";
import type { PatientAlarms } from "./view.ts";

/** The alarms of each patient in the order they were placed in, as the actor sees them at `now`. */
export function toPatientAlarms(
  placed: readonly (readonly Placed[])[],
  found: readonly FoundAlarm[],
  actor: Actor,
  now: Date,
): PatientAlarms[] {
  const alarmOf = new Map(found.map((alarm) => [alarm.id, alarm]));
  return placed.flatMap((ofOne) => {
    const rows = ofOne.flatMap(({ id, responsible }) => {
      const alarm = alarmOf.get(id);
      return alarm ? [{ alarm, responsible }] : [];
    });
    const [first] = rows;
    if (!first) return [];
    return [
      {
        patient: toPatientIdentity(first.alarm.patient, dayOf(now, actor.timeZone)),
        alarms: rows.map(({ alarm, responsible }) => toAlarmRow(alarm, responsible, actor, now)),
        receiptKey: randomUUID(),
      },
    ];
  });
}
