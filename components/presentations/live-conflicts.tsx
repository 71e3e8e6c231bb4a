"use client";

import { createPortal } from "react-dom";
import { Section } from "@/components/ui/section";
import { FindingLink } from "@/components/what-if/jump";
import type { ConflictLine } from "@/lib/features/summaries/view";
import { conflictAnchor } from "./question";

interface Props {
  readonly conflicts: readonly ConflictLine[];
}

/** Where two people disagree: listed beside the tier they decide, and said in the row itself. */
export function LiveConflicts({ conflicts }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <div className="mt-3">
      <Section id="live-conflicts" title="Sources disagree">
        <ul className="border-t border-line text-sm">
          {conflicts.map((conflict) => (
            <li
              key={conflict.finding}
              className="border-b border-l-4 border-b-line border-l-urgent py-1 pl-2"
            >
              <FindingLink id={conflict.finding} />: <Which conflict={conflict} />
              <InRow conflict={conflict} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Which({ conflict: { counted, why, notCounted } }: { readonly conflict: ConflictLine }) {
  return (
    <>
      <strong className="font-semibold">{counted}</strong> {why}; not {notCounted}.
    </>
  );
}

/** The row has a place for it while a second answer is open there. */
function InRow({ conflict }: { readonly conflict: ConflictLine }) {
  const place = document.getElementById(conflictAnchor(conflict.finding));
  if (!place) return null;
  return createPortal(
    <div
      role="status"
      className="mt-1 border-l-4 border-urgent bg-urgent-soft px-2 py-1 text-sm text-ink"
    >
      The two disagree: <Which conflict={conflict} />
    </div>,
    place,
  );
}
