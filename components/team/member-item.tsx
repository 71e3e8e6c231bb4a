import { TextLink } from "@/components/ui/text-link";
import { roleLabels } from "@/lib/features/team/role-labels";
import type { TeamMember } from "@/lib/features/team/view";
import { AbsenceList } from "./absence-list";
import { MemberActions } from "./member-actions";
import type { TeamAbilities } from "./team-abilities";

interface Props {
  readonly member: TeamMember;
  readonly team: readonly TeamMember[];
  readonly may: TeamAbilities;
}

/** One person: name, role, absence and cover, open and overdue loops, and what can be changed. */
export function MemberItem({ member, team, may }: Props) {
  const { name, email, role, disabled } = member;
  return (
    <li className="grid min-h-9 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 border-b border-line px-3 py-1.5 lg:grid-cols-[minmax(0,4fr)_7.5rem_minmax(0,5fr)_minmax(0,3fr)_17rem]">
      <p>
        <span className="font-medium">{name}</span>
        {member.me ? <span className="text-quiet"> (you)</span> : null}
        <span className="block truncate text-sm text-quiet">{email}</span>
      </p>
      <p className="text-sm max-lg:text-right lg:text-base">
        {roleLabels[role]}
        {disabled ? <span className="block text-sm text-quiet">deactivated</span> : null}
      </p>
      <AbsenceList member={member} />
      <Loops member={member} may={may} />
      <MemberActions {...{ member, team, may }} />
    </li>
  );
}

function Loops({ member, may }: Pick<Props, "member" | "may">) {
  const { id, name, owns, openLoops, overdueLoops } = member;
  if (!owns && openLoops === 0)
    return <p className="text-sm text-quiet max-lg:text-right">owns no loops</p>;
  const words = openLoops === 1 ? "1 open loop" : `${openLoops} open loops`;
  return (
    <p className="text-sm max-lg:text-right">
      {may.followUp ? (
        <TextLink href={`/follow-up?whose=${id}`}>
          {words}
          <span className="sr-only"> of {name}</span>
        </TextLink>
      ) : (
        words
      )}
      {overdueLoops > 0 ? (
        <span className="ml-2 font-semibold whitespace-nowrap text-emergency">
          {overdueLoops} overdue
        </span>
      ) : null}
    </p>
  );
}
