"use client";

import { ClipboardCopy } from "lucide-react";
import { type FormEvent, useCallback, useRef, useState } from "react";
import { KeyCap } from "@/components/keys/key-cap";
import { useSingleKey } from "@/components/keys/use-single-key";
import { Button } from "@/components/ui/button";
import { type Copied, copiedNote } from "./copied-note";
import { NoteByHand } from "./note-by-hand";

/** Copies the plain-text note, by button or by the key N; without JavaScript the button opens it. */
export function CopyNote({ address }: { readonly address: string }) {
  const form = useRef<HTMLFormElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  useSingleKey(
    "n",
    useCallback(() => form.current?.requestSubmit(), []),
  );

  async function copy(event: FormEvent) {
    event.preventDefault();
    setCopied(null);
    setCopied(await copiedNote(address));
  }

  function close() {
    setCopied(null);
    form.current?.querySelector("button")?.focus();
  }

  return (
    <form ref={form} action={address} onSubmit={copy} className="flex flex-wrap items-center gap-2">
      <Button type="submit" aria-keyshortcuts="N">
        <ClipboardCopy aria-hidden className="size-4" strokeWidth={1.75} />
        Copy note
        <KeyCap name="N" />
      </Button>
      <span role="status" className="text-sm">
        {copied ? wordsOf(copied) : ""}
      </span>
      {copied?.kind === "refused" ? <NoteByHand text={copied.text} onClose={close} /> : null}
    </form>
  );
}

function wordsOf(copied: Copied): string {
  if (copied.kind === "copied") return "Note copied";
  if (copied.kind === "failed") return `Not copied. ${copied.why}`;
  return "Not copied yet: the browser refuses the clipboard";
}
