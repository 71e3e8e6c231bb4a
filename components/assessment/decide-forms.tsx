"use client";

import { ActionForm } from "@/components/form/action-form";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { decideRecommendationAction } from "@/lib/features/presentations/actions";

interface Props {
  readonly recommendationId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly label: string;
  readonly reasons: readonly SelectOption[];
}

/** The two ways to decide on a suggestion, side by side. */
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
      <Disclosure label="Decline…" about={label} look="quiet">
        <ActionForm
          action={decideRecommendationAction}
          prefix={`decline-${recommendationId}-`}
          look="space-y-3"
        >
          <Identity {...props} decision="declined" />
          <SelectField name="reason" label="Reason" options={reasons} empty="Choose a reason" />
          <TextArea name="note" label="Note" hint="Needed when the reason is another." rows={2} />
          <Submit label={`Decline: ${label}`}>Decline</Submit>
        </ActionForm>
      </Disclosure>
    </div>
  );
}

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
