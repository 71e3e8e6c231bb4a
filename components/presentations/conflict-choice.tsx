"use client";

import type { ReactNode } from "react";
import type { Choice } from "@/lib/features/presentations/amend-merge";

interface Props {
  readonly name: string;
  readonly value: Choice;
  /** Chosen before, and still valid. */
  readonly chosen: boolean;
  /** Whose value this is. */
  readonly whose: string;
  readonly children: ReactNode;
}

/** One of the values, as a radio with its words. */
export function ConflictChoice({ name, value, chosen, whose, children }: Props) {
  return (
    <label className="touchable flex min-w-0 cursor-pointer items-start gap-2 border border-control px-2 py-1 hover:bg-sunken has-checked:bg-accent-soft has-checked:outline-2 has-checked:outline-accent">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={chosen}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 flex-1">
        <span className="block text-sm text-quiet">{whose}</span>
        {children}
      </span>
    </label>
  );
}
