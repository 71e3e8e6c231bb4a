"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useField } from "@/components/form/use-field";
import { byName, otherByName, otherName, type Question, takenName } from "./question";

/** What is known about one answer: who said it, whether somebody says otherwise, and whether that is on show. */
export function useAbout({ id }: Question) {
  const by = useField(byName(id));
  const taken = useField(takenName(id));
  const other = useField(otherName(id));
  const otherBy = useField(otherByName(id));
  const hasSecond = other.value !== "" || otherBy.value !== "" || Boolean(other.error);
  const [teller, setTeller] = useState(by.value);
  const [second, setSecond] = useState(hasSecond);
  const [opened, setOpened] = useState(false);
  const [isUsed, setUsed] = useState(hasSecond || taken.value !== "");
  const here = useRef<HTMLDivElement>(null);
  const problem = by.error ?? taken.error ?? other.error ?? otherBy.error;
  useTold(here, `${teller} ${second}`);
  return {
    here,
    teller,
    setTeller,
    second,
    addSecond: () => setSecond(true),
    removeSecond: () => {
      setSecond(false);
      setOpened(true);
    },
    /** What is wrong is never out of sight. */
    shown: opened || second || problem !== null,
    toggle: () => {
      setOpened(!opened);
      setUsed(true);
    },
    /** From the first use on its fields stay in the form, shown or not: nothing typed is lost. */
    isUsed: isUsed || teller !== "" || problem !== null,
    problem,
  };
}

/** A field that comes or goes changes what the form would send: whoever listens reads it again. */
function useTold(inside: RefObject<HTMLElement | null>, what: unknown): void {
  const told = useRef(what);
  useEffect(() => {
    if (told.current === what) return;
    told.current = what;
    inside.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [inside, what]);
}
