"use client";

import { ActionForm } from "@/components/form/action-form";
import type { SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { Disclosure } from "@/components/ui/disclosure";
import { deactivateMemberAction, reactivateMemberAction } from "@/lib/features/team/actions";
import { unassigned } from "@/lib/features/team/schema";
import { MemberIdentity, type MemberIdentityProps } from "./member-identity";
import { TakersField } from "./takers-field";

interface Props extends MemberIdentityProps {
  readonly name: string;
}

interface DeactivateProps extends Props {
  /** null: the role owns none. */
  readonly openLoops: number | null;
  readonly takers: readonly SelectOption[];
}

/** Ends somebody's access at once, and says who takes on what they have open. */
export function DeactivateForm({ name, openLoops, takers, ...member }: DeactivateProps) {
  return (
    <Disclosure label="Deactivate…" about={name} look="quiet">
      <ActionForm
        action={deactivateMemberAction}
        prefix={`deactivate-${member.userId}-`}
        look="space-y-3"
      >
        <MemberIdentity {...member} />
        {openLoops === null ? (
          <input type="hidden" name="loopsTo" value={unassigned} />
        ) : (
          <TakersField label={`Open loops (${openLoops}) go to`} takers={takers} />
        )}
        <p className="text-sm text-quiet">
          {name} is signed out everywhere and may not sign in again. What they recorded stays.
        </p>
        <Submit label={`Deactivate ${name}`}>Deactivate</Submit>
      </ActionForm>
    </Disclosure>
  );
}

/** Lets somebody sign in again. */
export function ReactivateForm({ name, ...member }: Props) {
  return (
    <ActionForm action={reactivateMemberAction} prefix={`reactivate-${member.userId}-`}>
      <MemberIdentity {...member} />
      <Submit variant="secondary" label={`Reactivate ${name}`}>
        Reactivate
      </Submit>
    </ActionForm>
  );
}
