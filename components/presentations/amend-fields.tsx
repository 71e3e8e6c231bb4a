"use client";

import { useForm } from "@/components/form/form-context";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { ConflictPanel } from "./conflict-panel";

interface Props {
  readonly presentationId: string;
  /** The revision the form is filled from, unless a draft names an older one. */
  readonly baseRevision: number;
  readonly reasons: readonly SelectOption[];
}

/** What an amendment needs beside the answers: why, and of which revision. */
export function AmendFields({ presentationId, baseRevision, reasons }: Props) {
  const { initial } = useForm();
  return (
    <>
      <input type="hidden" name="presentationId" value={presentationId} />
      <input
        type="hidden"
        name="baseRevision"
        value={String(initial["baseRevision"] ?? baseRevision)}
      />
      <ConflictPanel />
      <section
        aria-label="Why it is amended"
        className="mb-5 grid gap-x-8 gap-y-3 border border-line bg-surface px-4 py-3 sm:grid-cols-2"
      >
        <SelectField
          name="reason"
          label="Why is it amended?"
          options={reasons}
          empty="Choose a reason"
        />
        <TextArea name="reasonNote" label="Note (needed when the reason is another)" rows={1} />
      </section>
    </>
  );
}
