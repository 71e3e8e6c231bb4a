import { TriangleAlert } from "lucide-react";
import { Fragment } from "react";
import type { CautionLine } from "@/lib/features/summaries/view";
import { Citation } from "./citation";

/** A caution beside what it belongs to. Never folded away. */
export function CautionText({ caution }: { readonly caution: CautionLine }) {
  return (
    <p className="flex max-w-[75ch] items-baseline gap-1.5 text-sm">
      <TriangleAlert
        aria-hidden
        className="size-3.5 shrink-0 translate-y-0.5 text-urgent"
        strokeWidth={2.25}
      />
      <span>
        <span className="font-medium">Caution: </span>
        {caution.text} <CautionSource caution={caution} />
      </span>
    </p>
  );
}

function CautionSource({ caution: { citations, source } }: { readonly caution: CautionLine }) {
  if (citations.length === 0) return <span className="text-quiet">{source}</span>;
  return (
    <span className="text-quiet">
      {citations.map((citation) => (
        <Fragment key={`${citation.source?.id} ${citation.text}`}>
          <Citation citation={citation} brief />{" "}
        </Fragment>
      ))}
    </span>
  );
}
