import { randomUUID } from "node:crypto";
import { Notice } from "@/components/ui/notice";
import type { TeamMember } from "@/lib/features/team/view";
import { AbsenceAnswer } from "./absence-answer";

/** Colleagues who ask the reader to cover; stays until it is answered. */
export function AsksMe({ team }: { readonly team: readonly TeamMember[] }) {
  const asked = team.flatMap(({ name, absences }) =>
    absences.filter(({ asksMe }) => asksMe).map((absence) => ({ ...absence, name })),
  );
  if (asked.length === 0) return null;
  return (
    <Notice tone="warning">
      <ul className="space-y-2">
        {asked.map(({ id, name, startsText, endsText }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <p>
              {name} asks you to cover from {startsText} to {endsText}. While you cover, their loops
              are on your board; they stay the owner.
            </p>
            <AbsenceAnswer
              absenceId={id}
              idempotencyKey={randomUUID()}
              about={`covering for ${name}`}
              answers={["accept", "refuse"]}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
