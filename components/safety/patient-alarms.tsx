import { TierBadge } from "@/components/assessment/tier-badge";
import { PatientName } from "@/components/patients/patient-name";
import type { PatientAlarms as Alarms } from "@/lib/features/safety/view";
import { AlarmItem } from "./alarm-item";
import { ReceiptForm } from "./receipt-form";

/** Everything that is undone for one patient, the most pressing first, and one press that says it was seen. */
export function PatientAlarms({ patient, alarms, receiptKey }: Alarms) {
  const [first] = alarms;
  if (!first) return null;
  const unseen = alarms.filter(({ receipt }) => !receipt);
  return (
    <li className="border-b border-line px-3 py-1.5 text-sm leading-4.5">
      <div className="flex min-h-8 items-center justify-between gap-4">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-base leading-5">
          <TierBadge tier={first.tier} />
          <PatientName patient={patient} />
          <span className="text-sm whitespace-nowrap text-quiet">
            {patient.ageYears} y · <span className="font-mono">{patient.number}</span>
          </span>
        </p>
        {unseen.length > 0 ? (
          <ReceiptForm
            alarms={unseen}
            idempotencyKey={receiptKey}
            about={`${patient.familyName}, ${patient.givenNames}`}
          />
        ) : null}
      </div>
      <ul className="grid gap-y-1.5">
        {alarms.map((alarm) => (
          <AlarmItem
            key={`${alarm.id}-${alarm.version}`}
            {...{ alarm, patientId: patient.id, withTier: alarm.tier !== first.tier }}
          />
        ))}
      </ul>
    </li>
  );
}
