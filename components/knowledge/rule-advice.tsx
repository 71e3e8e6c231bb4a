import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type ConditionId, conditionLabels } from "@/lib/clinical/knowledge/conditions";
import { type InvestigationId, investigationsById } from "@/lib/clinical/knowledge/investigations";
import type { Rule } from "@/lib/clinical/knowledge/rules";
import { withinText } from "@/lib/features/follow-up/within-text";
import { FactsList } from "./facts-list";
import { entryHref } from "./knowledge-address";

/** What the rule suspects and suggests while it is met. */
export function RuleAdvice({ rule }: { readonly rule: Rule }) {
  const { conditions, considerConditions, required, consider, avoid, actions } = rule;
  return (
    <>
      <Section id="suspects" title="Conditions">
        <FactsList
          facts={[
            { name: "Suspected", value: <Conditions ids={conditions} /> },
            { name: "To consider", value: <Conditions ids={considerConditions} /> },
          ]}
        />
      </Section>
      <Section id="actions" title="Actions" aside={`${actions.length}`}>
        <Lines
          none="None."
          lines={actions.map(({ text, within }) => ({ key: text, line: text, within }))}
        />
      </Section>
      <Section id="tests" title="Tests">
        <FactsList
          facts={[
            {
              name: "Required",
              value: (
                <Lines
                  none="None"
                  lines={required.map(({ test, within }) => ({
                    key: test,
                    line: <Test id={test} />,
                    within,
                  }))}
                />
              ),
            },
            { name: "To consider", value: <Tests ids={consider} /> },
            { name: "Advised against", value: <Tests ids={avoid} /> },
          ]}
        />
      </Section>
    </>
  );
}

interface Line {
  readonly key: string;
  readonly line: ReactNode;
  /** ISO 8601 duration; null for standing advice. */
  readonly within: string | null;
}

function Lines({ lines, none }: { readonly lines: readonly Line[]; readonly none: string }) {
  if (lines.length === 0) return <p className="text-quiet">{none}</p>;
  return (
    <ul className="max-w-[75ch] space-y-1">
      {lines.map(({ key, line, within }) => (
        <li key={key} className="flex items-baseline justify-between gap-4">
          <span className="min-w-0">{line}</span>
          <span className="shrink-0 text-sm whitespace-nowrap">
            {within === null ? null : withinText(within)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Conditions({ ids }: { readonly ids: readonly ConditionId[] }) {
  if (ids.length === 0) return <span className="text-quiet">None</span>;
  return (
    <ul className="space-y-1">
      {ids.map((id) => (
        <li key={id}>
          <TextLink href={entryHref("conditions", id)}>{conditionLabels[id]}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function Tests({ ids }: { readonly ids: readonly InvestigationId[] }) {
  if (ids.length === 0) return <span className="text-quiet">None</span>;
  return (
    <ul className="space-y-1">
      {ids.map((id) => (
        <li key={id}>
          <Test id={id} />
        </li>
      ))}
    </ul>
  );
}

function Test({ id }: { readonly id: InvestigationId }) {
  return (
    <TextLink href={entryHref("investigations", id)}>{investigationsById[id].shortLabel}</TextLink>
  );
}
