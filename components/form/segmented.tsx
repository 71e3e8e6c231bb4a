"use client";

import { FieldError } from "./field-error";
import { useField } from "./use-field";

export interface SegmentOption {
  readonly value: string;
  readonly label: string;
  /** The state of nobody having asked: shown as absence, not as a choice. */
  readonly absent?: true;
}

interface Props {
  readonly name: string;
  readonly options: readonly SegmentOption[];
  /** Chosen until something else is. */
  readonly fallback: string;
}

const segment =
  "relative flex min-h-8 touchable flex-1 cursor-pointer items-center justify-center border-l border-control px-2 text-center sm:whitespace-nowrap first:rounded-l-sm first:border-l-0 last:rounded-r-sm hover:bg-sunken has-focus-visible:z-10 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none print:not-has-checked:hidden print:border-0";
const chosen =
  "has-checked:bg-ink has-checked:text-surface has-checked:hover:bg-ink print:has-checked:bg-transparent print:has-checked:text-ink";
const absent = "text-quiet has-checked:bg-sunken";

/** Native radios that look like one control with segments. The group and its name are the caller's. */
export function Segmented({ name, options, fallback }: Props) {
  const field = useField(name);
  const initial = field.value || fallback;
  return (
    <div className="flex rounded-md border border-control bg-surface print:border-0">
      {options.map((option, place) => (
        <label key={option.value} className={`${segment} ${option.absent ? absent : chosen}`}>
          <input
            type="radio"
            id={place === 0 ? field.id : undefined}
            name={name}
            value={option.value}
            defaultChecked={option.value === initial}
            className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** What is wrong with a group of segments, for the group to show where it has room. */
export function SegmentedError({ name }: { readonly name: string }) {
  const field = useField(name);
  return <FieldError id={field.errorId}>{field.error}</FieldError>;
}
