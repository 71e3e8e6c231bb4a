"use client";

import { ChoicesField } from "@/components/form/choices-field";
import { RadioField } from "@/components/form/radio-field";
import type { SegmentOption } from "@/components/form/segmented";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";

export interface SafetyQuestion {
  readonly finding: string;
  readonly name: string;
  readonly label: string;
  /** In the patient's words; null when it is measured. */
  readonly question: string | null;
  readonly kind: "tri" | "choice" | "choices" | "number" | "date";
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly unit: string | null;
  readonly answered: boolean;
}

const notAsked = { value: "", label: "Not asked", absent: true } as const;

/** One question before a test. Nothing is chosen until somebody asks. */
export function SafetyField({ question }: { readonly question: SafetyQuestion }) {
  const { name, label, kind, options, unit, answered } = question;
  const hint = question.question ?? undefined;
  switch (kind) {
    case "tri":
      return (
        <RadioField
          name={name}
          legend={label}
          options={answered ? triOptions : [...triOptions, notAsked]}
          fallback=""
          {...(hint ? { hint } : {})}
        />
      );
    case "choices":
      return (
        <ChoicesField
          name={name}
          legend={label}
          hint={`${hint ?? ""} Tick all that apply; nothing ticked means not asked.`}
          options={options}
        />
      );
    case "choice":
      return (
        <SelectField
          name={name}
          label={hint ? `${label}: ${hint}` : label}
          options={options}
          empty={answered ? "Leave as it is" : "Not asked"}
        />
      );
    default:
      return (
        <TextField
          name={name}
          label={unit ? `${label} (${unit})` : label}
          inputMode="decimal"
          width="w-32"
        />
      );
  }
}

const triOptions: readonly SegmentOption[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unknown", label: "Not sure" },
];
