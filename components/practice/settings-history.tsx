import { Moment } from "@/components/ui/moment";
import { Section } from "@/components/ui/section";
import type { SettingChange } from "@/lib/features/practice/view";

/** Who changed what, when and why. */
export function SettingsHistory({ history }: { readonly history: readonly SettingChange[] }) {
  return (
    <Section
      id="history"
      title="History"
      aside={history.length >= 50 ? "the latest 50" : undefined}
    >
      {history.length === 0 ? (
        <p className="border-t border-line pt-2 text-quiet">Nothing was changed yet.</p>
      ) : (
        <ol className="border-t border-line">
          {history.map(({ version, changes, reason, by, at }) => (
            <li key={version} className="border-b border-line py-2 text-sm">
              <p className="text-quiet">
                <Moment at={at} />, {by}
              </p>
              <ul>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
              {reason ? <p>Reason: {reason}</p> : null}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
