import { randomUUID } from "node:crypto";
import type { TeamMember } from "@/lib/features/team/view";
import { AbsenceForm } from "./absence-form";
import { DeactivateForm, ReactivateForm } from "./deactivate-form";
import { RoleForm } from "./role-form";
import type { TeamAbilities } from "./team-abilities";

interface Props {
  readonly member: TeamMember;
  readonly team: readonly TeamMember[];
  readonly may: TeamAbilities;
}

/** What the reader may change about a person. */
export function MemberActions({ member, team, may }: Props) {
  const { id: userId, name, version, me, owns, disabled } = member;
  const form = () => ({ userId, name, version, idempotencyKey: randomUUID() });
  const others = team
    .filter((other) => other.owns && other.id !== userId)
    .map((other) => ({ value: other.id, label: other.name }));
  const setsAbsence = owns && others.length > 0 && (may.setAny || (may.setOwn && me));
  return (
    <div className="screen-only flex flex-wrap justify-end max-lg:col-span-2">
      {setsAbsence ? (
        <AbsenceForm
          key={`absence-${member.absences.length}`}
          covers={others}
          asks={!may.setAny}
          me={me}
          {...form()}
        />
      ) : null}
      {may.manage && !disabled ? (
        <RoleForm key={`role-${version}`} role={member.role} takers={others} {...form()} />
      ) : null}
      {may.manage && !disabled && !me ? (
        <DeactivateForm
          key={`deactivate-${version}`}
          openLoops={owns ? member.openLoops : null}
          takers={others}
          {...form()}
        />
      ) : null}
      {may.manage && disabled ? <ReactivateForm key={`reactivate-${version}`} {...form()} /> : null}
    </div>
  );
}
