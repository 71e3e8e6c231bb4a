"use client";

import { useMemo, useReducer, useState } from "react";
import { flushSync } from "react-dom";
import type { AssessmentContext } from "@/lib/clinical/engine/answers";
import { assess } from "@/lib/clinical/engine/assess";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { readEntered } from "./entered";
import { focusRow } from "./focus-row";
import type { Origin } from "./origin";
import { groupOf, matchingGroups } from "./questions";
import { change, startFrom } from "./tried";

export interface PadContext extends AssessmentContext {
  /** YYYY-MM-DD: the day that dates are counted back from. */
  readonly asOf: string;
}

/** The pad, its answers and what the engine says about them, all in this browser. */
export function usePad(first: Origin, { asOf, guidelineProfile }: PadContext) {
  const [origin, setOrigin] = useState(first);
  const [search, setSearch] = useState("");
  const [tried, dispatch] = useReducer(change, first.answers, (answers) => startFrom(answers));
  const read = useMemo(() => readEntered(tried.entered, asOf), [tried.entered, asOf]);
  const assessment = useMemo(
    () => assess(read.answers, { asOf, guidelineProfile }),
    [read, asOf, guidelineProfile],
  );

  function start(from: Origin) {
    setOrigin(from);
    dispatch({ kind: "started", from: from.answers });
  }

  function jump(id: FindingId) {
    flushSync(() => {
      setSearch("");
      dispatch({ kind: "opened", group: groupOf(id) });
    });
    focusRow(id);
  }

  function jumpToFirst() {
    const first = matchingGroups(search)[0]?.questions[0];
    if (first && search.trim() !== "") focusRow(first.id);
  }

  return {
    ...read,
    tried,
    dispatch,
    assessment,
    origin,
    start,
    search,
    setSearch,
    jump,
    jumpToFirst,
  };
}

export type Pad = ReturnType<typeof usePad>;
