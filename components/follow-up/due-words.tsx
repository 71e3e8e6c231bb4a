import { TriangleAlert } from "lucide-react";
import type { LoopRow } from "@/lib/features/follow-up/view";

interface Props {
  readonly due: LoopRow["due"];
  /** Off once a loop is closed: nothing is late any more. */
  readonly open?: boolean;
}

/** When something is due, in words and by date. Late is said, marked and coloured. */
export function DueWords({ due, open = true }: Props) {
  if (!open) return <span className="text-quiet">was due {due.text}</span>;
  if (!due.overdue) {
    return (
      <>
        {due.inWords} <span className="whitespace-nowrap text-quiet">{due.text}</span>
      </>
    );
  }
  return (
    <>
      <span className="font-semibold whitespace-nowrap text-emergency">
        <TriangleAlert
          aria-hidden
          className="mr-1 inline size-3.5 align-[-2px]"
          strokeWidth={2.25}
        />
        {due.inWords}
      </span>{" "}
      <span className="whitespace-nowrap text-quiet">{due.text}</span>
    </>
  );
}
