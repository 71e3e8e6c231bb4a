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
    const count = () => setCounts((before) => counted(watch.current, before));
    const watching = watchSection(section, count);
    watch.current = watching;
    count();
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

/** The same object while nothing changed: the head of the section is not drawn for nothing. */
function counted(watching: ReturnType<typeof watchSection> | null, before: Counts): Counts {
  const standing = watching?.standing() ?? { unseen: [], open: [] };
  const [unseen, open] = [standing.unseen.length, standing.open.length];
  return unseen === before.unseen && open === before.open ? before : { unseen, open };
}

function press(rows: readonly HTMLElement[], value: "no" | "not_asked"): void {
  flushSync(() => {
    for (const row of rows) pressAnswer(row, value);
  });
}
