"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { FormContext } from "./form-context";
import { FormMessage } from "./form-message";
import { type FormAction, type FormValues, valuesOf } from "./form-state";
import { placeAfter } from "./place-after";
import { useSending } from "./use-sending";

interface Props {
  readonly action: FormAction;
  /** For fields that stand elsewhere on the page. */
  readonly id?: string;
  /** Stands before each field's id; needed where a page holds several forms. */
  readonly prefix?: string;
  /** What the fields hold at first: a draft, or a record that is amended. What was sent and refused wins. */
  readonly initial?: FormValues;
  /** Off for long forms: Enter in a field must not record what is half entered. */
  readonly enterSends?: boolean;
  readonly look?: string;
  readonly children: ReactNode;
}

/**
 * A form that works without JavaScript and, with it, keeps every answer after a refusal.
 * React empties a form after its action has run; sending by hand does not, so what is shown stays what is sent.
 */
export function ActionForm({
  action,
  id,
  prefix = "",
  initial: given = {},
  enterSends = true,
  look = "",
  children,
}: Props) {
  const { state, pending, submit, send } = useSending(action);
  const [initial] = useState(() => ({ ...given, ...valuesOf(state) }));
  const leave = useRef<(() => void) | null>(null);

  useEffect(() => () => leave.current?.(), []);

  useEffect(() => {
    if (state.status !== "saved") leave.current = null;
  }, [state]);

  // Each field reads it: drawing the form anew must not draw all of them.
  const shared = useMemo(
    () => ({ state, pending, initial, prefix }),
    [state, pending, initial, prefix],
  );

  function sendByHand(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    leave.current = placeAfter(event.currentTarget);
    send(new FormData(event.currentTarget, event.nativeEvent.submitter));
  }

  return (
    <FormContext value={shared}>
      <form
        id={id}
        action={submit}
        onSubmit={sendByHand}
        onKeyDown={enterSends ? undefined : keepEnter}
        noValidate
      >
        <FormMessage />
        <div className={look}>{children}</div>
      </form>
    </FormContext>
  );
}

function keepEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
