"use client";

import { useState } from "react";
import { useForm } from "@/components/form/form-context";
import type { FormState } from "@/components/form/form-state";
import type { RowResult } from "@/lib/platform/action-state";

type Results = ReadonlyMap<string, RowResult>;

const none: Results = new Map();

/** How it went with each record of the form, over all the times it was sent: what is done stays done. */
export function useRowResults(): Results {
  const { state } = useForm();
  const [known, setKnown] = useState({ state, results: added(none, state) });
  if (known.state === state) return known.results;
  const results = added(known.results, state);
  setKnown({ state, results });
  return results;
}

function added(results: Results, state: FormState): Results {
  if (state.status !== "saved") return results;
  return new Map([...results, ...(state.rows ?? []).map((row) => [row.id, row] as const)]);
}
