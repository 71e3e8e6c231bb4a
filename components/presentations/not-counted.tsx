import { FindingLink } from "@/components/what-if/jump";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import type { LiveVerdict } from "./live-verdict";

/** What was typed and could not be accepted: it has no part in the tier. */
export function NotCounted({ problems }: Pick<LiveVerdict, "problems">) {
  const refused = Object.entries(problems) as [FindingId, string][];
  if (refused.length === 0) return null;
  return (
    <div className="mt-2 border-l-4 border-urgent pl-2">
      <p className="font-semibold">Not counted until corrected:</p>
      <ul>
        {refused.map(([id, problem]) => (
          <li key={id}>
            <FindingLink id={id} /> {problem}
          </li>
        ))}
      </ul>
    </div>
  );
}
