import { Section } from "@/components/ui/section";
import type { SourceLine } from "@/lib/features/summaries/evidence-view";
import type { AvoidLine } from "@/lib/features/summaries/view";
import { Why } from "./why";

interface Props {
  readonly lines: readonly AvoidLine[];
  readonly sources: readonly SourceLine[];
}

/** Tests that the rules advise against, with the rule that does. */
export function Avoid({ lines, sources }: Props) {
  return (
    <Section id="avoid" title="Advised against">
      <ul className="border-t border-line">
        {lines.map((line) => (
          <li key={line.key} className="border-b border-line px-2 py-1.5">
            <p>
              <span className="text-quiet">Not </span>
              <span className="font-medium">{line.label}</span>
            </p>
            <Why rules={sources.filter(({ number }) => line.sources.includes(number))} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
