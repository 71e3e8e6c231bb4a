"use client";

import { fieldLook } from "@/components/form/field-look";
import { Segmented } from "@/components/form/segmented";
import { useField } from "@/components/form/use-field";
import { otherName, type Question } from "./question";
import { wrongWith } from "./wrong-with";

const tri = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unknown", label: "Not sure" },
] as const;

/** The answer somebody else gives, in the form its kind needs. Nothing is chosen at first. */
export function SecondAnswer({ question }: { readonly question: Question }) {
  const { id, kind, label, options, unit } = question;
  const name = otherName(id);
  const field = useField(name);
  const { value, values } = field;
  const wrong = wrongWith(id, field);
  const look = `${fieldLook} touchable h-7 text-sm`;
  switch (kind) {
    case "tri":
      return (
        <div className="w-48">
          <Segmented name={name} options={tri} fallback="" />
        </div>
      );
    case "choice":
      return (
        <select
          id={field.id}
          name={name}
          {...wrong}
          defaultValue={value}
          aria-label={`Other answer: ${label}`}
          className={look}
        >
          <option value="">choose</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case "choices":
      return (
        <div className="grid basis-full grid-cols-[repeat(auto-fill,minmax(11.5rem,1fr))] gap-x-4">
          {options.map((option, place) => (
            <label key={option.value} className="touchable flex min-h-7 items-center gap-2">
              <input
                id={place === 0 ? field.id : undefined}
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={values.includes(option.value)}
                className="size-4 shrink-0 accent-accent"
              />
              {option.label}
            </label>
          ))}
        </div>
      );
    case "number":
    case "date":
      return (
        <span className="flex items-center gap-1.5">
          <input
            id={field.id}
            type="text"
            name={name}
            defaultValue={value}
            aria-label={`Other answer: ${label}`}
            {...wrong}
            inputMode={kind === "date" ? undefined : "decimal"}
            autoComplete="off"
            maxLength={20}
            placeholder="answer"
            className={`${look} w-28 font-mono`}
          />
          {unit}
        </span>
      );
  }
}
