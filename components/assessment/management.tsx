import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { Management as Options } from "@/lib/features/summaries/management-view";
import { Treatment } from "./treatment";

/** Management options that apply, those to consider apart from those something speaks against. */
export function Management({ management }: { readonly management: Options }) {
  const { consider, avoid } = management;
  if (consider.length + avoid.length === 0) return null;
  return (
    <Section id="management" title="Management options">
      <p className="mb-2 text-sm">Information for the clinician, who decides and prescribes.</p>
      {consider.length > 0 ? (
        <Group title="Indication applies">
          {consider.map((treatment) => (
            <Treatment key={treatment.id} treatment={treatment} advice="consider" />
          ))}
        </Group>
      ) : null}
      {avoid.length > 0 ? (
        <Group title="Avoid, or settle first">
          {avoid.map((treatment) => (
            <Treatment key={treatment.id} treatment={treatment} advice="avoid" />
          ))}
        </Group>
      ) : null}
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps) {
  return (
    <div className="border-t border-line">
      <h3 className="border-b border-line bg-sunken px-2 py-1 text-sm font-semibold">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}
