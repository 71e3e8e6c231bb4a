import type { ReactNode } from "react";
import { workingWords } from "@/lib/features/practice/change-words";
import type { SettingsView } from "@/lib/features/practice/view";
import { intervalList, ownWords } from "./interval-labels";

/** The settings for who may not change them. */
export function SettingsRead({ settings }: { readonly settings: SettingsView }) {
  const { phones, intervals } = settings;
  return (
    <dl className="grid max-w-[75ch] grid-cols-[minmax(0,12rem)_minmax(0,1fr)] gap-x-3 gap-y-2 border-t border-line pt-3">
      <Row term="Name">{settings.name}</Row>
      <Row term="Time zone">{settings.timeZone}</Row>
      <Row term="Guideline profile">{settings.guidelineProfile}</Row>
      <Row term="Safety lead">{settings.safetyLead ?? "Nobody named"}</Row>
      <Row term="Deputy">{settings.deputy ?? "Nobody named"}</Row>
      <Row term="Working time">{workingWords(settings.workingTime)}</Row>
      <Row term="Phone list">
        {phones.length === 0 ? (
          "No number entered"
        ) : (
          <ol>
            {phones.map(({ label, number, hours }) => (
              <li key={`${label}${number}`}>
                {label}: <span className="font-mono">{number}</span>
                {hours ? `, ${hours}` : ""}
              </li>
            ))}
          </ol>
        )}
      </Row>
      {intervalList.map(({ of, label, specified }) => {
        const own = ownWords(intervals[of]);
        return (
          <Row key={of} term={label}>
            {own ? `${own} (specification: ${specified})` : specified}
          </Row>
        );
      })}
    </dl>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-quiet">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
