"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { DraftStart } from "@/lib/features/drafts/view";
import { browserWorld } from "./browser-world";
import { type Entered, Keeper, type Target } from "./keeper";
import { untouched } from "./keeping";

/** What was saved last in this window: the browser's Back button shows a page as it was first drawn. */
const lastSaved = new Map<string, Target & Entered>();

/** The keeper of this page's draft, bound to the page's comings and goings. */
export function useKeeper(draft: DraftStart) {
  const [{ keeper, resumed }] = useState(() => begin(draft));
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.state, () => untouched);

  useEffect(() => {
    const back = () => keeper.retry();
    const away = () => {
      if (document.visibilityState === "hidden") void keeper.flush(true);
      else keeper.retry();
    };
    const gone = () => void keeper.flush(true);
    addEventListener("online", back);
    addEventListener("focus", back);
    addEventListener("pagehide", gone);
    document.addEventListener("visibilitychange", away);
    return () => {
      removeEventListener("online", back);
      removeEventListener("focus", back);
      removeEventListener("pagehide", gone);
      document.removeEventListener("visibilitychange", away);
      void keeper.flush(true);
      remember(keeper);
    };
  }, [keeper]);

  return { keeper, keeping, resumed };
}

function begin(draft: DraftStart) {
  const known = lastSaved.get(draft.draftId);
  const resumed = known && known.version > draft.version ? known : null;
  const keeper = new Keeper(
    { ...draft, version: resumed?.version ?? draft.version },
    browserWorld(draft),
  );
  return { keeper, resumed };
}

/** Not what is being recorded: that is no draft any more. */
function remember(keeper: Keeper) {
  const { draftId } = keeper.target();
  if (keeper.isPaused() || keeper.state().change === 0) lastSaved.delete(draftId);
  else lastSaved.set(draftId, { ...keeper.target(), ...keeper.entered() });
}
