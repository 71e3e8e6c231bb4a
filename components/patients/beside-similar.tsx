"use client";

import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { SimilarPanel } from "./similar-panel";
import { useSimilar } from "./use-similar";

/** Fields of a form with those who may be the same person beside them, as they are typed. */
export function BesideSimilar({ children }: { readonly children: ReactNode }) {
  const { similar, look } = useSimilar();
  const fields = useRef<HTMLDivElement>(null);

  function lookFor(event: FormEvent<HTMLDivElement>) {
    const form = event.currentTarget.closest("form");
    if (form) look(form);
  }

  useEffect(() => {
    const again = () => {
      const form = fields.current?.closest("form");
      if (form) look(form);
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [look]);

  return (
    <div className="grid grid-cols-1 items-start gap-x-10 gap-y-6 lg:grid-cols-[30rem_minmax(0,32rem)]">
      <div ref={fields} onInput={lookFor} className="space-y-4">
        {children}
      </div>
      <SimilarPanel similar={similar} />
    </div>
  );
}
