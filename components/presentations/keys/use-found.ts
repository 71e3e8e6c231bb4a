"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { IntakeSection } from "../question";
import type { FoundQuestion } from "./find-questions";

type Find = (typed: string) => readonly FoundQuestion[];

interface Answer {
  readonly typed: string;
  /** null: the search could not be loaded. */
  readonly found: readonly FoundQuestion[] | null;
}

const nothing: Answer = { typed: "", found: [] };

/** The questions found for what is typed. The search is loaded after the page, so that it works offline too. */
export function useFound(sections: readonly IntakeSection[]) {
  const finder = useRef<Promise<Find> | null>(null);
  const latest = useRef("");
  const [typed, setTyped] = useState("");
  const [answer, setAnswer] = useState(nothing);

  function load(): Promise<Find> {
    finder.current ??= import("./find-questions").then(({ questionFinder }) =>
      questionFinder(sections),
    );
    return finder.current;
  }

  /** Hands on what is found for the words; null when the search could not be loaded: the next use tries again. */
  function find(words: string, handOn: (found: Answer["found"]) => void): void {
    load().then(
      (finding) => handOn(finding(words)),
      () => {
        finder.current = null;
        handOn(null);
      },
    );
  }

  const loadAhead = useEffectEvent(() => find("", () => undefined));
  useEffect(() => loadAhead(), []);

  function search(words: string): void {
    latest.current = words;
    setTyped(words);
    find(words, (found) => {
      if (latest.current === words) setAnswer({ typed: words, found });
    });
  }

  /** undefined while it is not known yet. */
  const found = answer.typed === typed ? answer.found : undefined;
  return { typed, found, find, search };
}
