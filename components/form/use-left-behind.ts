"use client";

import { use, useEffect, useLayoutEffect, useRef } from "react";
import { SaidContext } from "./said-context";

/** A form that shows its own message leaves it behind when it goes while its page stays. */
export function useLeftBehind(message: string | null): void {
  const say = use(SaidContext);
  const shown = useRef<{ readonly message: string; readonly path: string } | null>(null);

  useLayoutEffect(() => {
    shown.current = message === null ? null : { message, path: window.location.pathname };
    if (message !== null) say(null);
  }, [message, say]);

  useEffect(
    () => () => {
      if (shown.current?.path === window.location.pathname) say(shown.current.message);
    },
    [say],
  );
}
