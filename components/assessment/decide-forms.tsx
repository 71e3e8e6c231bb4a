"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { decideRecommendationAction } from "@/lib/features/presentations/actions";

interface Props {
  readonly recommendationId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly label: string;
  readonly reasons: readonly SelectOption[];
}

/** The ways to decide on a suggestion, side by side: as it stands, or not. */
export function DecideForms(props: Props) {
  const { recommendationId, label, reasons } = props;
  return (
    <div className="screen-only flex">
      <ActionForm action={decideRecommendationAction} prefix={`accept-${recommendationId}-`}>
        <Identity {...props} decision="accepted" />
        <Submit variant="secondary" label={`Accept: ${label}`}>
          Accept
        </Submit>
      </ActionForm>
      <Disclosure label="Decline, done…" about={label} look="quiet">
        <ActionForm
          action={decideRecommendationAction}
          prefix={`decline-${recommendationId}-`}
          look="group/reason space-y-3"
        >
          <Identity {...props} decision="declined" />
          <SelectField name="reason" label="Reason" options={reasons} empty="Choose a reason" />
          <div className={inHandOnly}>
            <TextField
              name="happenedOn"
              label="Day it was ordered or done"
              hint="As 05-Apr-2026. A loop follows its result."
            />
            <TextField name="expectedOn" label="Result expected by" hint="May be left empty." />
          </div>
          <TextField
            name="instead"
            label="What is done instead"
            hint="A loop follows it. Empty: nothing is done."
          />
          <TextArea name="note" label="Note" hint="Needed when the reason is another." rows={2} />
          <Submit label={`Record: ${label}`}>Record</Submit>
        </ActionForm>
      </Disclosure>
    </div>
  );
}

const inHandOnly =
  "hidden space-y-3 group-has-[option[value=action-completed]:checked]/reason:block group-has-[option[value=indication-order-exists]:checked]/reason:block";

type IdentityProps = Props & { readonly decision: "accepted" | "declined" };

function Identity({ recommendationId, version, idempotencyKey, decision }: IdentityProps) {
  return (
    <>
      <input type="hidden" name="recommendationId" value={recommendationId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name="decision" value={decision} />
    </>
  );
}
