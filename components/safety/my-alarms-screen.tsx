import { Page } from "@/components/layout/page";
import type { AlarmPage, SafetyHealth } from "@/lib/features/safety/view";
import { AlarmPages } from "./alarm-pages";
import { SafetyLine } from "./safety-line";
import { WorkerNotice } from "./worker-notice";

interface Props {
  readonly page: AlarmPage;
  readonly health: SafetyHealth;
}

/** Everything that calls the reader, also beyond what Review has room for. */
export function MyAlarmsScreen({ page, health }: Props) {
  return (
    <Page
      title="Alarms to you"
      summary="What calls you, by patient, tier and due time. An alarm ends when the thing is done."
    >
      <WorkerNotice health={health} />
      <SafetyLine health={health} running={null} />
      <AlarmPages page={page} at="/alarms/mine" none="No alarm calls you" />
    </Page>
  );
}
