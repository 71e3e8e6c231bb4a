import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { timeZonesWith } from "@/lib/features/practice/time-zones";
import type { SettingsView } from "@/lib/features/practice/view";
import { initialSettings } from "./initial-settings";
import { SettingsForm } from "./settings-form";
import { SettingsHistory } from "./settings-history";
import { SettingsRead } from "./settings-read";

interface Props {
  readonly settings: SettingsView;
  readonly mayChange: boolean;
}

/** What the practice decides for itself: an administrator changes it, reviewers read it. */
export function SettingsScreen({ settings, mayChange }: Props) {
  const { version, timeZone } = settings;
  return (
    <Page
      title="Settings"
      summary={mayChange ? undefined : "The settings are changed by an administrator"}
    >
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {mayChange ? (
          <SettingsForm
            key={version}
            version={version}
            idempotencyKey={randomUUID()}
            initial={initialSettings(settings)}
            reviewers={settings.reviewers.map(({ id, name }) => ({ value: id, label: name }))}
            timeZones={timeZonesWith(timeZone).map((zone) => ({ value: zone, label: zone }))}
          />
        ) : (
          <SettingsRead settings={settings} />
        )}
        <SettingsHistory history={settings.history} />
      </div>
    </Page>
  );
}
