"use client";

import { startTransition, useEffect, useState } from "react";
import type { DraftStart } from "@/lib/features/drafts/view";
import { browserWorld } from "./browser-world";
import { Keeper } from "./keeper";
import { type Keeping, untouched } from "./keeping";

/**
 * The keepers of this window by the draft their page began with: the browser's Back button shows a
 * page as it was first drawn, and what was typed since is here.
 */
const keepers = new Map<string, Keeper>();

/** The keeper of this page's draft, bound to the page's comings and goings. */
export function useKeeper(draft: DraftStart) {
  const [{ keeper, resumed }] = useState(() => keeperFor(draft));
  const keeping = useKeeping(keeper);

  useEffect(() => {
    const back = () => keeper.retry();
    const gone = () => void keeper.flush(true);
    const turned = () => (document.visibilityState === "hidden" ? gone() : back());
    addEventListener("online", back);
    addEventListener("focus", back);
    addEventListener("pagehide", gone);
    document.addEventListener("visibilitychange", turned);
    return () => {
      removeEventListener("online", back);
      removeEventListener("focus", back);
      removeEventListener("pagehide", gone);
      document.removeEventListener("visibilitychange", turned);
      gone();
      // What is being recorded is no draft any more.
      if (keeper.isPaused()) keepers.delete(draft.draftId);
    };
  }, [keeper, draft.draftId]);

  return { keeper, keeping, resumed };
}

/** How far the draft is kept. What is said of that may wait a frame: the answer and its tier are drawn first. */
function useKeeping(keeper: Keeper): Keeping {
  const [keeping, setKeeping] = useState(untouched);
  useEffect(() => {
    const look = () => startTransition(() => setKeeping(keeper.state()));
    look();
    const stop = keeper.subscribe(look);
    return () => void stop();
  }, [keeper]);
  return keeping;
}

function keeperFor(draft: DraftStart) {
  const known = keepers.get(draft.draftId);
  const holdsMore = known && known.state().change > 0 && known.target().version >= draft.version;
  if (holdsMore) return { keeper: known, resumed: known.entered() };
  const keeper = new Keeper(draft, browserWorld(draft));
  if (typeof window !== "undefined") keepers.set(draft.draftId, keeper);
  return { keeper, resumed: null };
}
