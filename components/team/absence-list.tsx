import { randomUUID } from "node:crypto";
import type { Absence, TeamMember } from "@/lib/features/team/view";
import { AbsenceAnswer } from "./absence-answer";

/** When somebody is away and who covers; nothing for somebody who is here. */
export function AbsenceList({ member: { name, absences } }: { readonly member: TeamMember }) {
  if (absences.length === 0) return <p className="text-sm text-quiet">no absence set</p>;
  return (
    <ul className="space-y-1 text-sm">
      {absences.map((absence) => (
        <li key={absence.id} className="flex flex-wrap items-center gap-x-2">
          <AbsenceWords absence={absence} />
          {absence.mayCancel ? (
            <AbsenceAnswer
              absenceId={absence.id}
              idempotencyKey={randomUUID()}
              about={`absence of ${name} from ${absence.startsText}`}
              answers={["cancel"]}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function AbsenceWords({ absence }: { readonly absence: Absence }) {
  const { startsText, endsText, now, accepted, cover } = absence;
  return (
    <p>
      {now ? <strong>Away now, </strong> : "Away "}
      <span className="whitespace-nowrap">{startsText}</span> to{" "}
      <span className="whitespace-nowrap">{endsText}</span>
      {accepted ? (
        `, ${cover.name} covers`
      ) : (
        <strong className="text-urgent">, nobody covers yet: {cover.name} has not answered</strong>
      )}
    </p>
  );
}
