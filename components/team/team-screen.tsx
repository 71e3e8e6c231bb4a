import { randomUUID } from "node:crypto";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/ui/section";
import type { TeamMember } from "@/lib/features/team/view";
import { AddMemberForm } from "./add-member-form";
import { AsksMe } from "./asks-me";
import { MemberItem } from "./member-item";
import type { TeamAbilities } from "./team-abilities";

interface Props {
  readonly team: readonly TeamMember[];
  readonly may: TeamAbilities;
}

/** Who works here, who is away and who covers, and how much each has open. */
export function TeamScreen({ team, may }: Props) {
  const [working, left] = [false, true].map((disabled) =>
    team.filter((member) => member.disabled === disabled),
  );
  return (
    <Page
      title="Team"
      summary={may.manage ? undefined : "People are added and changed by an administrator"}
      actions={
        may.manage ? <AddMemberForm key={team.length} idempotencyKey={randomUUID()} /> : null
      }
    >
      <div className="space-y-6">
        <AsksMe team={team} />
        <People id="working" title="Working here" {...{ team, may }} people={working ?? []} />
        {left && left.length > 0 ? (
          <People id="deactivated" title="Deactivated" {...{ team, may }} people={left} />
        ) : null}
      </div>
    </Page>
  );
}

interface PeopleProps extends Props {
  readonly id: string;
  readonly title: string;
  readonly people: readonly TeamMember[];
}

function People({ id, title, people, team, may }: PeopleProps) {
  const count = people.length === 1 ? "1 person" : `${people.length} people`;
  return (
    <Section id={id} title={title} aside={count}>
      <ul className="border-t border-line bg-surface">
        {people.map((member) => (
          <MemberItem key={member.id} {...{ member, team, may }} />
        ))}
      </ul>
    </Section>
  );
}
