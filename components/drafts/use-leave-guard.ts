"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { Keeper } from "./keeper";
import { isKept } from "./keeping";

const words = "What you entered last is not saved. Leave this page and lose it?";

/**
 * Asks before the page is left, but only while something is neither on the server nor in this
 * browser. A link first saves, and asks only where that fails. Returns how to leave without being asked.
 */
export function useLeaveGuard(keeper: Keeper): (go: () => void) => void {
  const router = useRouter();
  const free = useRef(false);

  useEffect(() => {
    const unsaved = () => !free.current && !keeper.isPaused() && !isKept(keeper.state());
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (!unsaved()) return;
      void keeper.flush(false);
      event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const path = unsaved() ? pathOf(event) : null;
      if (path === null) return;
      event.preventDefault();
      event.stopPropagation();
      void keeper.flush(false).then(() => {
        if (!unsaved() || window.confirm(words)) router.push(path);
      });
    };
    addEventListener("beforeunload", beforeUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      removeEventListener("beforeunload", beforeUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [keeper, router]);

  return (go) => {
    free.current = true;
    go();
  };
}

/** Where a click on a link of ours leads, if it leaves the page in this window. */
function pathOf(event: MouseEvent): Route | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank") return null;
  if (link.origin !== location.origin || link.hasAttribute("download")) return null;
  const samePage = link.pathname === location.pathname && link.search === location.search;
  return samePage ? null : ((link.pathname + link.search + link.hash) as Route);
}
