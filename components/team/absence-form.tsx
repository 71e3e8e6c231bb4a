"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { setAbsenceAction } from "@/lib/features/team/actions";
import { MemberIdentity, type MemberIdentityProps } from "./member-identity";

interface Props extends MemberIdentityProps {
  readonly name: string;
  readonly me: boolean;
  readonly covers: readonly SelectOption[];
  /** The cover has to accept. */
  readonly asks: boolean;
}

const day = { autoComplete: "off", width: "w-40 font-mono" } as const;

/** Says from when to when somebody is away, and who covers. */
export function AbsenceForm({ name, me, covers, asks, ...member }: Props) {
  return (
    <Disclosure label="Away…" about={name} look="quiet">
      <ActionForm action={setAbsenceAction} prefix={`away-${member.userId}-`} look="space-y-3">
        <MemberIdentity {...member} />
        <TextField
          name="startsOn"
          label="First day away"
          hint="05-Apr-2026 or 2026-04-05"
          {...day}
        />
        <TextField name="endsOn" label="Last day away" {...day} />
        <SelectField name="coverId" label="Covered by" options={covers} empty="Choose who covers" />
        <p className="text-sm text-quiet">
          {me ? "You stay" : `${name} stays`} the owner; the cover sees the loops and may act on
          them on these days. {asks ? "It holds once the cover has accepted." : "It holds at once."}
        </p>
        <Submit label={`Set the absence of ${name}`}>Set the absence</Submit>
      </ActionForm>
    </Disclosure>
  );
}
