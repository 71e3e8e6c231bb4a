"use client";

import { signIn } from "next-auth/react";
import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from "react";
import { fieldLook } from "@/components/form/field-look";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Refusal = "credentials" | "unreachable" | null;

const words: Readonly<Record<NonNullable<Refusal>, string>> = {
  credentials:
    "E-mail or password is not right. After several failed attempts sign-in pauses for a while.",
  unreachable: "Sign-in cannot be reached at the moment. Check the connection and try again.",
};

/** E-mail and password. The refusal is the same whichever of the two was wrong. */
export function SignInForm({ next }: { readonly next: string }) {
  const [refusal, submit, pending] = useActionState(trySignIn, null);
  const message = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (refusal) message.current?.focus();
  }, [refusal]);

  async function trySignIn(_: Refusal, form: FormData): Promise<Refusal> {
    const email = form.get("email");
    const password = form.get("password");
    const answer = await signIn("credentials", { email, password, redirect: false }).catch(
      () => null,
    );
    if (!answer || answer.error === "Unavailable") return "unreachable";
    if (!answer.ok || answer.error) return "credentials";
    window.location.assign(next);
    return null;
  }

  function submitByHand(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (!pending) startTransition(() => submit(data));
  }

  return (
    <form action={submit} onSubmit={submitByHand} className="space-y-4">
      <div ref={message} tabIndex={-1} role="alert">
        {refusal ? <Notice tone="error">{words[refusal]}</Notice> : null}
      </div>
      <div>
        <label htmlFor="email" className="mb-1 block font-medium">
          E-mail
        </label>
        <input
          id="email"
          name="email"
          type="email"
          required
          autoComplete="username"
          className={`${fieldLook} touchable h-10 w-full`}
        />
      </div>
      <div>
        <label htmlFor="password" className="mb-1 block font-medium">
          Password
        </label>
        <input
          id="password"
          name="password"
          type="password"
          required
          autoComplete="current-password"
          className={`${fieldLook} touchable h-10 w-full`}
        />
      </div>
      <Button type="submit" variant="primary" aria-disabled={pending} extra="h-10 w-full">
        Sign in
      </Button>
      <noscript>
        <p className="text-sm">Signing in needs JavaScript. Recording a presentation does not.</p>
      </noscript>
    </form>
  );
}
