import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

interface Props {
  readonly text: string;
  readonly onClose: () => void;
}

/** The note, selected, for browsers that refuse the clipboard. Not a modal: identity and assessment stay in view. */
export function NoteByHand({ text, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === "Escape") onClose();
  }

  return (
    <dialog
      open
      aria-labelledby="note-by-hand"
      onKeyDown={closeOnEscape}
      className="fixed top-auto bottom-4 left-1/2 z-40 m-0 flex max-h-[76vh] w-[48rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-col gap-3 border border-control bg-surface p-4 text-ink"
    >
      <label id="note-by-hand" htmlFor="note-text" className="font-semibold">
        Note, selected: copy it with Ctrl+C or ⌘C
      </label>
      <textarea
        ref={field}
        id="note-text"
        readOnly
        value={text}
        rows={24}
        className="min-h-0 flex-1 resize-none border border-control bg-surface p-2 font-mono text-sm whitespace-pre"
      />
      <div className="flex justify-end">
        <Button onClick={onClose}>Close</Button>
      </div>
    </dialog>
  );
}
