"use client";

import { Submit } from "@/components/form/submit";
import { useRowResults } from "./use-row-results";

interface Props {
  /** How many loops the form began with. */
  readonly count: number;
  /** "Close" */
  readonly does: string;
}

/** Sends what is not done yet; gone once all of it is. */
export function SubmitRest({ count, does }: Props) {
  const done = [...useRowResults().values()].filter((result) => result.done).length;
  const left = count - done;
  if (left === 0) return null;
  return <Submit>{left === 1 ? `${does} it` : `${does} these ${left}`}</Submit>;
}
