"use client";

import { ActionForm } from "@/components/form/action-form";
import type { FormValues } from "@/components/form/form-state";
import { SelectField, type SelectOption } from "@/components/form/select-field";
import { Submit } from "@/components/form/submit";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { changeSettingsAction } from "@/lib/features/practice/actions";
import { IntervalFields } from "./interval-fields";
import { PhoneFields } from "./phone-fields";
import { WorkingTimeFields } from "./working-time-fields";

interface Props {
  readonly version: number;
  readonly idempotencyKey: string;
  readonly initial: FormValues;
  readonly reviewers: readonly SelectOption[];
  readonly timeZones: readonly SelectOption[];
}

const profiles = [
  { value: "UK", label: "UK" },
  { value: "US", label: "US" },
];

/** Changes the settings; a later interval than the specification's only with a reason. */
export function SettingsForm({ version, idempotencyKey, initial, reviewers, timeZones }: Props) {
  return (
    <ActionForm
      action={changeSettingsAction}
      initial={initial}
      enterSends={false}
      look="space-y-8 max-w-[75ch]"
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <Section id="practice" title="Practice">
        <div className="space-y-3">
          <TextField name="name" label="Name" autoComplete="off" />
          <SelectField
            name="timeZone"
            label="Time zone"
            options={timeZones}
            empty="Choose a time zone"
          />
          <p className="text-sm text-quiet">
            In another time zone, loops due on a calendar day stay due on that day, which then ends
            at the new midnight; loops due at a time of day stay due at that moment.
          </p>
          <SelectField
            name="guidelineProfile"
            label="Guideline profile"
            options={profiles}
            empty="Choose a profile"
          />
        </div>
      </Section>
      <Section id="leads" title="Safety lead">
        <div className="grid gap-3 sm:grid-cols-2">
          <SelectField
            name="safetyLeadId"
            label="Safety lead"
            options={reviewers}
            empty="Nobody named"
          />
          <SelectField name="deputyId" label="Deputy" options={reviewers} empty="Nobody named" />
        </div>
      </Section>
      <PhoneFields />
      <WorkingTimeFields />
      <IntervalFields />
      <TextArea
        name="reason"
        label="Reason for the change"
        hint="Kept in the history; required for an interval later than the specification's"
        rows={2}
      />
      <Submit>Save the settings</Submit>
    </ActionForm>
  );
}
