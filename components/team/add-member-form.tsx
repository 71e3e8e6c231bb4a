"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { addMemberAction } from "@/lib/features/team/actions";
import { roleLabels, roles } from "@/lib/features/team/role-labels";

const options = roles.map((value) => ({ value, label: roleLabels[value] }));
const secret = { type: "password", autoComplete: "new-password" } as const;

/** Adds somebody with a first password, which the administrator tells them in person. */
export function AddMemberForm({ idempotencyKey }: { readonly idempotencyKey: string }) {
  return (
    <Disclosure label="Add a person…" about="to the team">
      <ActionForm action={addMemberAction} prefix="add-" look="space-y-3">
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <TextField name="name" label="Name" autoComplete="off" />
        <TextField name="email" label="E-mail" type="email" autoComplete="off" />
        <SelectField name="role" label="Role" options={options} empty="Choose a role" />
        <TextField
          name="password"
          label="First password"
          hint="12 characters or more"
          {...secret}
        />
        <TextField name="passwordAgain" label="First password again" {...secret} />
        <p className="text-sm text-quiet">
          You know this password: tell it to the person yourself, not by e-mail.
        </p>
        <Submit>Add</Submit>
      </ActionForm>
    </Disclosure>
  );
}
