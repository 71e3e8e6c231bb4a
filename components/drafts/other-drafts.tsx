import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { OtherDraft } from "@/lib/features/drafts/view";

/** Drafts of this patient begun under a registration that was merged: each is continued by itself. */
export function OtherDrafts({ others }: { readonly others: readonly OtherDraft[] }) {
  return others.map(({ patientId, touched }) => (
    <Fragment key={patientId}>
      {" "}
      <TextLink href={`/patients/${patientId}/presentations/new`}>
        Another draft of this patient, of {touched.text}
      </TextLink>{" "}
      waits.
    </Fragment>
  ));
}
