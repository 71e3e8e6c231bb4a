"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  /** What takes the focus as it closes; of something that holds buttons the first would take it. */
  readonly backTo: () => HTMLElement | null;
  readonly children: ReactNode;
}

/** The product's only modal. Used for a same-day emergency, once, and for nothing else. */
export function Dialog({ open, onClose, title, closeLabel, backTo, children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className="screen-only fixed inset-0 z-40 min-h-dvh bg-[#0e1216]/55" />
        <Base.Popup
          finalFocus={backTo}
          className="screen-only fixed top-[8vh] left-1/2 z-50 max-h-[84vh] w-[38rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 overflow-y-auto border border-control bg-surface"
        >
          <Base.Title className="sticky top-0 border-b border-line bg-surface px-6 py-4 text-xl font-semibold">
            {title}
          </Base.Title>
          <div className="px-6 py-4">{children}</div>
          <div className="sticky bottom-0 flex justify-end border-t border-line bg-surface px-6 py-3">
            <Base.Close className="touchable h-9 cursor-pointer rounded-md border border-accent bg-accent px-4 font-medium text-on-accent">
              {closeLabel}
            </Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
