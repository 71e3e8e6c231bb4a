import { TriangleAlert } from "lucide-react";
import { Fragment } from "react";
import type { ReasonLine } from "@/lib/features/summaries/management-view";
import { Citation } from "./citation";

/** What speaks against an option for this patient, with its sources. Never folded away. */
export function Against({ reason: { text, citations } }: { readonly reason: ReasonLine }) {
  return (
    <p className="flex max-w-[75ch] items-baseline gap-1.5 text-sm">
      <TriangleAlert
        aria-hidden
        className="size-3.5 shrink-0 translate-y-0.5 text-urgent"
        strokeWidth={2.25}
      />
      <span>
        {text}{" "}
        <span className="text-quiet">
          {citations.map((citation) => (
            <Fragment key={`${citation.source?.id} ${citation.text}`}>
              <Citation citation={citation} brief />{" "}
            </Fragment>
          ))}
        </span>
      </span>
    </p>
  );
}
