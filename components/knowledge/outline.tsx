import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { Facts } from "@/lib/clinical/engine/facts";
import type { OutlineLine } from "@/lib/clinical/engine/rule-outline";
import { entryHref } from "./knowledge-address";
import { StandingMark } from "./standing-mark";

interface Props {
  readonly line: OutlineLine;
  /** A patient's answers, marked line by line; null shows the rule alone. */
  readonly facts: Facts | null;
}

/** A condition as nested lines. Named groups are folded; their members are one step away. */
export function Outline({ line, facts }: Props) {
  if (line.parts.length === 0) return <Line line={line} facts={facts} />;
  const parts = (
    <ul className="ml-1.5 border-l border-line pl-3.5">
      {line.parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a rule never move
        <li key={place}>
          <Outline line={part} facts={facts} />
        </li>
      ))}
    </ul>
  );
  return line.named ? (
    <Folded line={line} facts={facts}>
      {parts}
    </Folded>
  ) : (
    <>
      <p className="py-0.5 text-quiet">
        {line.text}
        <Mark line={line} facts={facts} />
      </p>
      {parts}
    </>
  );
}

function Folded({ line, facts, children }: Props & { readonly children: ReactNode }) {
  return (
    <details className="group/fold">
      <summary className="touchable inline-flex cursor-pointer items-baseline gap-1 py-0.5">
        <ChevronRight
          aria-hidden
          className="size-3.5 shrink-0 self-center group-open/fold:rotate-90"
          strokeWidth={2}
        />
        {line.text}
        <span className="text-sm text-quiet">({line.parts.length})</span>
        <Mark line={line} facts={facts} />
      </summary>
      {children}
    </details>
  );
}

function Line({ line, facts }: Props) {
  return (
    <p className="py-0.5">
      {line.finding ? (
        <TextLink
          href={entryHref("findings", line.finding)}
          look="underline decoration-line underline-offset-3 hover:decoration-current"
        >
          {line.text}
        </TextLink>
      ) : (
        line.text
      )}
      <Mark line={line} facts={facts} />
    </p>
  );
}

function Mark({ line, facts }: Props) {
  return facts ? <StandingMark condition={line.condition} facts={facts} /> : null;
}
