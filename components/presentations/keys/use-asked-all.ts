"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { pressAnswer } from "./unanswered";
import { watchSection } from "./watch-section";

interface Counts {
  readonly unseen: number;
  readonly open: number;
}

/**
 * Answers No to what nobody has answered in the section around `inside`, once all of it has been on the screen, and
 * takes exactly those answers back until something else is answered there.
 */
export function useAskedAll(inside: RefObject<HTMLElement | null>, questions: number) {
  const watch = useRef<ReturnType<typeof watchSection> | null>(null);
  const [{ unseen, open }, setCounts] = useState<Counts>({ unseen: questions, open: questions });
  const [answered, setAnswered] = useState<readonly HTMLElement[]>([]);

  useEffect(() => {
    const section = inside.current?.closest("section");
    if (!section) return;
    const forget = () => setAnswered([]);
    const watching = watchSection(section, () => setCounts(countsOf(watch.current)));
    watch.current = watching;
    setCounts(countsOf(watching));
    section.addEventListener("input", forget);
    return () => {
      watching.stop();
      section.removeEventListener("input", forget);
    };
  }, [inside]);

  /** Looks again as it is pressed: what is said on the button may be a moment old. */
  function answerAll() {
    const standing = watch.current?.standing();
    if (!standing || standing.unseen.length > 0 || standing.open.length === 0) return;
    press(standing.open, "no");
    setAnswered(standing.open);
  }

  function undo() {
    press(answered, "not_asked");
    setAnswered([]);
  }

  return { unseen, open, answered: answered.length, answerAll, undo };
}

function countsOf(watching: ReturnType<typeof watchSection> | null): Counts {
  const { unseen, open } = watching?.standing() ?? { unseen: [], open: [] };
  return { unseen: unseen.length, open: open.length };
}

function press(rows: readonly HTMLElement[], value: "no" | "not_asked"): void {
  flushSync(() => {
    for (const row of rows) pressAnswer(row, value);
  });
}
