import { countWords } from "@/components/table/count-words";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { AlarmsListed } from "@/lib/features/safety/view";
import { alarmCountWords } from "./alarm-count-words";
import { AlarmList } from "./alarm-list";
import { PhoneList } from "./phone-list";

interface Props {
  readonly alarms: AlarmsListed;
  /** Patients; the others are one press away. */
  readonly inSight: number;
}

/** What calls the reader, by patient, until it is done; nothing where there is none. */
export function AlarmsToMe({ alarms, inSight }: Props) {
  const { patients, counts, atTheEnd, phones } = alarms;
  if (patients.length === 0) return null;
  const isShort = patients.length < counts.patients.value;
  const beyond = isShort ? `${patients.length} patients shown of ` : "";
  const rest = { ...counts.patients, value: counts.patients.value - inSight };
  return (
    <div className="mb-4">
      <Section
        id="alarms-to-me"
        title="Alarms to you"
        aside={`${beyond}${alarmCountWords(counts)}. Each ends when the thing itself is done; "Seen" only stops the climb for a while`}
      >
        {isShort ? (
          <p className="mb-1">
            <TextLink href="/alarms/mine">All alarms to you, page by page</TextLink>
          </p>
        ) : null}
        {atTheEnd ? <PhoneList phones={phones} /> : null}
        <AlarmList patients={patients.slice(0, inSight)} />
        {patients.length > inSight ? (
          <details className="printed bg-surface">
            <summary className="min-h-9 cursor-pointer px-2 py-1.5 font-medium text-accent">
              {countWords(rest, "more patient", "more patients")}
            </summary>
            <AlarmList patients={patients.slice(inSight)} />
          </details>
        ) : null}
      </Section>
    </div>
  );
}
