"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { useForm } from "./form-context";
import { errorsOf } from "./form-state";
import { fieldId } from "./use-field";
import { useLeftBehind } from "./use-left-behind";

/** Says what the server answered, at the top of the form; takes the focus when something is wrong. */
export function FormMessage() {
  const { state, prefix } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const wrong = state.status === "invalid" || state.status === "failed";

  useEffect(() => {
    if (state.status === "invalid" || state.status === "failed") box.current?.focus();
  }, [state]);

  useLeftBehind(state.status === "saved" ? state.message : null);

  return (
    <div ref={box} tabIndex={-1} role={wrong ? "alert" : "status"}>
      {state.status === "saved" ? <p className="mb-3">{state.message}</p> : null}
      {state.status === "failed" ? (
        <div className="mb-4">
          <Notice tone="error">{state.message}</Notice>
        </div>
      ) : null}
      {state.status === "invalid" ? (
        <div className="mb-4">
          <Notice tone="error">
            <p className="font-semibold">Not saved. Everything you entered is still here.</p>
            <ul className="mt-1 list-disc pl-5">
              {Object.entries(errorsOf(state)).map(([name, messages]) => (
                <li key={name}>
                  <a
                    href={`#${fieldId(prefix, name)}`}
                    className="inline-block min-h-6 align-top text-accent underline"
                  >
                    {messages.join(" ")}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
    </div>
  );
}
