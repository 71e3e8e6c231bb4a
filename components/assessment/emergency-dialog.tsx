"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { TierBadge } from "./tier-badge";

interface Props {
  /** Where one stays: the address without what made this appear. */
  readonly stayAt: string;
  readonly children: ReactNode;
}

/** Said once, right after an emergency was recorded; the address then forgets it, so it does not return. */
export function EmergencyDialog({ stayAt, children }: Props) {
  const [open, setOpen] = useState(false);

  useEffect(() => setOpen(true), []);

  function close() {
    setOpen(false);
    window.history.replaceState(null, "", stayAt);
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      closeLabel="Go to the assessment"
      backTo={doNow}
      title={
        <span className="flex flex-wrap items-center gap-3">
          <TierBadge tier="emergency" size="page" />
          Act now, same day
        </span>
      }
    >
      {children}
    </Dialog>
  );
}

/** Its heading, not a button: the key that closes may still be held down. */
function doNow(): HTMLElement | null {
  const heading = document.getElementById("do-now-title");
  if (heading) heading.tabIndex = -1;
  return heading;
}
