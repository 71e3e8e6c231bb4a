"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { SimilarPatients } from "@/lib/features/patients/view";

export type Similar =
  | { readonly status: "nothing typed" }
  | { readonly status: "looked"; readonly similar: SimilarPatients }
  | { readonly status: "offline" | "no answer" };

const pause = 400;
const fields = ["familyName", "givenNames", "dateOfBirth", "number", "patientId"] as const;

/** Looks who may be the person in the form, once nobody has typed for a moment. What was found stays until the next answer. */
export function useSimilar() {
  const [similar, setSimilar] = useState<Similar>({ status: "nothing typed" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asking = useRef<AbortController>(undefined);

  const look = useCallback((form: HTMLFormElement) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      asking.current?.abort();
      const asked = new AbortController();
      asking.current = asked;
      const answer = await ask(form, asked.signal);
      if (!asked.signal.aborted) setSimilar(answer);
    }, pause);
  }, []);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      asking.current?.abort();
    },
    [],
  );

  return { similar, look };
}

async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<Similar> {
  const typed = typedIn(form);
  if (!typed.number && !typed.familyName) return { status: "nothing typed" };
  try {
    const response = await fetch("/api/patients/similar", {
      method: "POST",
      body: JSON.stringify(typed),
      headers: { "content-type": "application/json" },
      signal,
    });
    if (!response.ok) return { status: "no answer" };
    return { status: "looked", similar: (await response.json()) as SimilarPatients };
  } catch {
    return { status: navigator.onLine ? "no answer" : "offline" };
  }
}

function typedIn(form: HTMLFormElement): Partial<Record<(typeof fields)[number], string>> {
  const data = new FormData(form);
  const filled = fields.flatMap((name) => {
    const value = data.get(name);
    return typeof value === "string" && value.trim() !== "" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(filled);
}
