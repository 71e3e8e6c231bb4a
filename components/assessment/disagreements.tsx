import { Fragment } from "react";
import { Section } from "@/components/ui/section";
import type { DisagreementLine } from "@/lib/features/summaries/management-view";
import { Citation } from "./citation";
import { Figure } from "./figure";

/** Known disagreements between guidelines that touch this patient: both positions, and our default. */
export function Disagreements({ lines }: { readonly lines: readonly DisagreementLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section id="disagreements" title="Where guidelines disagree">
      <ul className="border-t border-line">
        {lines.map((line) => (
          <li key={line.topic} className="border-b border-line px-2 py-1.5">
            <h3 className="font-medium">{line.label}</h3>
            <div className="max-w-[75ch] space-y-1 text-sm">
              <ul className="list-disc pl-4">
                {line.positions.map((position) => (
                  <li key={position.text}>
                    {position.hasFigures ? <Figure>{position.text}</Figure> : position.text}{" "}
                    <span className="text-quiet">
                      {position.citations.map((citation) => (
                        <Fragment key={`${citation.source?.id} ${citation.text}`}>
                          <Citation citation={citation} brief />{" "}
                        </Fragment>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
              <p>
                <span className="text-quiet">Backstop by default: </span>
                {line.product}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
