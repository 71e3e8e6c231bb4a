"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { Disclosure } from "@/components/ui/disclosure";
import { changeRoleAction } from "@/lib/features/team/actions";
import { roleLabels, roles } from "@/lib/features/team/role-labels";
import { MemberIdentity, type MemberIdentityProps } from "./member-identity";
import { TakersField } from "./takers-field";

interface Props extends MemberIdentityProps {
  readonly name: string;
  readonly role: (typeof roles)[number];
  readonly takers: readonly SelectOption[];
}

const options = roles.map((value) => ({ value, label: roleLabels[value] }));

/** Gives somebody another role. */
export function RoleForm({ name, role, takers, ...member }: Props) {
  return (
    <Disclosure label="Role…" about={name} look="quiet">
      <ActionForm
        action={changeRoleAction}
        prefix={`role-${member.userId}-`}
        initial={{ role }}
        look="space-y-3"
      >
        <MemberIdentity {...member} />
        <SelectField name="role" label="Role" options={options} empty="Choose a role" />
        <TakersField label="Open loops go to, if the role owns none" takers={takers} />
        <Submit label={`Change the role of ${name}`}>Change the role</Submit>
      </ActionForm>
    </Disclosure>
  );
}
