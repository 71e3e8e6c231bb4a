"use client";

import { useEffect, useState } from "react";
import { dayIn } from "@/lib/features/drafts/clock";
import type { DraftStart } from "@/lib/features/drafts/view";
import { useKeptDraft } from "./draft-context";
import { type StatusWords, statusWords } from "./status-words";

/** How far what is entered has been kept: one line that is always there, so that nothing moves. */
export function DraftStatus() {
  const kept = useKeptDraft();
  const words = kept && (statusWords(kept.keeping, kept.start.userName) ?? begun(kept.start));
  const spoken = useSpoken(words);
  if (!kept) return null;
  return (
    <section aria-label="Draft">
      <p className={`min-h-5 text-sm ${words?.wrong ? "font-semibold" : "text-quiet"}`}>
        {kept.note} {words?.text}{" "}
        {words?.signIn ? (
          <a
            href="/sign-in?next=/drafts"
            target="_blank"
            rel="noopener"
            className="text-accent underline underline-offset-3"
          >
            Sign in again (new window)
          </a>
        ) : null}
        <noscript>Without JavaScript nothing is kept until it is recorded.</noscript>
      </p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </section>
  );
}

/** Nothing was changed on this page yet: what the server had when it was drawn. */
function begun({ found, day, timeZone }: DraftStart): StatusWords | null {
  if (!found || dayIn(new Date(found.touched.iso), timeZone) !== day) return null;
  const [, clock = ""] = found.touched.text.split(" ");
  return { text: `Saved ${clock}`, wrong: false, signIn: false, kind: "fine" };
}

/** Spoken when something goes wrong and when it is over; not at each save. */
function useSpoken(words: StatusWords | null): string {
  const [spoken, setSpoken] = useState({ kind: "fine", text: "" });
  const kind = words?.kind ?? "fine";
  const text = words?.text ?? "";
  useEffect(() => {
    setSpoken((before) => {
      if (before.kind === kind) return before;
      return { kind, text: kind === "fine" ? "Saved again." : text };
    });
  }, [kind, text]);
  return spoken.text;
}
