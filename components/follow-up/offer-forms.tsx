"use client";

import { ActionForm } from "@/components/form/action-form";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { handOverAction } from "@/lib/features/follow-up/actions";
import { LoopIdentity, type LoopIdentityProps } from "./loop-identity";
import type { LoopPlace } from "./loop-place";

interface Props extends LoopIdentityProps {
  readonly about: string;
  /** The list it stands in: on one page a loop may stand in two. */
  readonly place: LoopPlace;
}

interface OneStepProps extends Props {
  readonly step: "accept" | "withdraw" | "take";
}

const words = { accept: "Accept", withdraw: "Withdraw offer", take: "Take on" } as const;

/** What needs no more than a press: accept an offer, withdraw one, take on what nobody owns. */
export function OneStep({ step, about, place, ...loop }: OneStepProps) {
  return (
    <ActionForm action={handOverAction} prefix={`${place}-${step}-${loop.loopId}-`}>
      <LoopIdentity {...loop} />
      <Submit
        name="step"
        value={step}
        variant={step === "accept" ? "primary" : "secondary"}
        label={`${words[step]}: ${about}`}
      >
        {words[step]}
      </Submit>
    </ActionForm>
  );
}

/** An offer is refused with a reason. */
export function RefuseForm({ about, place, ...loop }: Props) {
  return (
    <Disclosure label="Refuse…" about={about}>
      <ActionForm
        action={handOverAction}
        prefix={`${place}-refuse-${loop.loopId}-`}
        look="space-y-3"
      >
        <LoopIdentity {...loop} />
        <TextArea name="note" label="Why you refuse it" rows={2} />
        <Submit name="step" value="refuse" label={`Refuse: ${about}`}>
          Refuse
        </Submit>
      </ActionForm>
    </Disclosure>
  );
}
