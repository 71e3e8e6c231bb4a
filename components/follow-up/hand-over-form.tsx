"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { handOverAction } from "@/lib/features/follow-up/actions";
import type { HandOverStep } from "@/lib/features/follow-up/hand-over-steps";
import type { Person } from "@/lib/features/follow-up/view";
import { LoopIdentity, type LoopIdentityProps } from "./loop-identity";

interface Props extends LoopIdentityProps {
  readonly about: string;
  readonly steps: readonly HandOverStep[];
  readonly people: readonly Person[];
}

/** Offers a loop to a colleague, who has to accept it; reviewers may also give it without asking. */
export function HandOverForm({ about, steps, people, ...loop }: Props) {
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Disclosure label="Hand over…" about={about} look="quiet">
      <ActionForm action={handOverAction} prefix={`hand-${loop.loopId}-`} look="space-y-3">
        <LoopIdentity {...loop} />
        <SelectField name="toId" label="To" options={options} empty="Choose a colleague" />
        <TextArea name="note" label="Note" rows={2} />
        <div className="flex flex-wrap gap-2">
          {steps.includes("offer") ? (
            <Submit name="step" value="offer" label={`Offer: ${about}`}>
              Offer
            </Submit>
          ) : null}
          {steps.includes("reassign") ? (
            <Submit
              name="step"
              value="reassign"
              variant={steps.includes("offer") ? "secondary" : "primary"}
              label={`Reassign without asking: ${about}`}
            >
              Reassign without asking
            </Submit>
          ) : null}
        </div>
        {steps.includes("offer") ? (
          <p className="text-sm text-quiet">
            Until an offer is accepted, the present owner stays responsible.
          </p>
        ) : null}
      </ActionForm>
    </Disclosure>
  );
}
