import { countWords } from "@/components/table/count-words";
import { Section } from "@/components/ui/section";
import type { AlarmsListed } from "@/lib/features/safety/view";
import { AlarmList } from "./alarm-list";
import { PhoneList } from "./phone-list";

/** More than these would push the list of patients off the screen; the others are one press away. */
const inSight = 3;

/** What calls the reader, until it is done; nothing where there is none. */
export function AlarmsToMe({ alarms: { rows, count, phones } }: { readonly alarms: AlarmsListed }) {
  if (rows.length === 0) return null;
  const total = countWords(count, "alarm", "alarms");
  const beyond = rows.length < count.value ? `${rows.length} shown of ` : "";
  return (
    <div className="mb-4">
      <Section
        id="alarms-to-me"
        title="Alarms to you"
        aside={`${beyond}${total}. Each ends when the thing itself is done; "Seen" only stops the climb for a while`}
      >
        {rows.some(({ rung, receipt }) => rung === "phone" && !receipt) ? (
          <PhoneList phones={phones} />
        ) : null}
        <AlarmList alarms={rows.slice(0, inSight)} mayReceive />
        {rows.length > inSight ? (
          <details className="printed bg-surface">
            <summary className="min-h-9 cursor-pointer px-2 py-1.5 font-medium text-accent">
              {countWords({ ...count, value: count.value - inSight }, "more alarm", "more alarms")}
            </summary>
            <AlarmList alarms={rows.slice(inSight)} mayReceive />
          </details>
        ) : null}
      </Section>
    </div>
  );
}
