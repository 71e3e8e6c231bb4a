import { Page } from "@/components/layout/page";
import type { AlarmPage, SafetyHealth, SweepView } from "@/lib/features/safety/view";
import { AlarmPages } from "./alarm-pages";
import { SafetyLine } from "./safety-line";
import { SweepForm } from "./sweep-form";
import { SweepList } from "./sweep-list";
import { WorkerNotice } from "./worker-notice";

interface Props {
  readonly page: AlarmPage;
  readonly health: SafetyHealth;
  readonly sweeps: readonly SweepView[];
  /** Of the form that sweeps now; null for a role that may not. */
  readonly sweepKey: string | null;
}

/** Everything the practice has not acted on in time, and the sweeps that looked for it. */
export function AlarmsScreen({ page, health, sweeps, sweepKey }: Props) {
  return (
    <Page
      title="Alarms"
      summary="What was not acted on in time, by patient, tier and due time. An alarm ends when the thing is done."
      actions={sweepKey ? <SweepForm idempotencyKey={sweepKey} /> : null}
    >
      <WorkerNotice health={health} />
      <SafetyLine health={health} running={null} />
      <AlarmPages page={page} at="/alarms" none="No alarm is running" />
      <SweepList sweeps={sweeps} />
    </Page>
  );
}
