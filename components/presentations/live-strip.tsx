"use client";

import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useForm } from "@/components/form/form-context";
import { buttonClass } from "@/components/ui/button";
import { focusRow } from "@/components/what-if/focus-row";
import { JumpContext } from "@/components/what-if/jump";
import { StillToAsk } from "@/components/what-if/still-to-ask";
import { doNowOf } from "@/components/what-if/tried-advice";
import { VerdictHead, VerdictStanding } from "@/components/what-if/tried-verdict";
import type { Assessment } from "@/lib/clinical/engine/assessment";
import type { FindingId } from "@/lib/clinical/knowledge/findings";
import { CannotApply } from "./cannot-apply";
import { conflictIn } from "./conflict-state";
import { DoNow } from "./do-now";
import { LiveConflicts } from "./live-conflicts";
import { LiveFields } from "./live-fields";
import { liveBarLook, liveBodyLook, liveHeadLook } from "./live-look";
import { type LiveContext, type LiveRelevance, liveVerdict } from "./live-verdict";
import { NoVerdict } from "./no-verdict";
import { NotCounted } from "./not-counted";
import { useRowNotesStore } from "./row-notes-context";
import { useFormData } from "./use-form-data";

const shown = 3;

/** What recording the form now would give, anew with each answer. The engine runs in this browser. */
export function LiveStrip({ context }: { readonly context: LiveContext }) {
  const here = useRef<HTMLDivElement>(null);
  const form = useFormData(here);
  const conflict = conflictIn(useForm().state);
  const live = useMemo(
    () => form && liveVerdict(form, { ...context, conflict }),
    [form, context, conflict],
  );
  const { publish } = useRowNotesStore();
  useEffect(() => publish(live), [live, publish]);
  return (
    <div ref={here} className={liveBarLook}>
      {live ? <Strip {...live} /> : null}
    </div>
  );
}

function Strip({ assessment, problems, relevance, conflicts }: ReturnType<typeof liveVerdict>) {
  const [open, setOpen] = useState(false);
  const body = useId();
  if (!assessment) return <NoVerdict />;

  function jump(id: FindingId) {
    setOpen(false);
    focusRow(id);
  }

  return (
    <JumpContext value={jump}>
      <section aria-label="Tier so far" className={liveHeadLook}>
        <VerdictHead assessment={assessment} />
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
          className={buttonClass("quiet", "lg:hidden")}
        >
          {openWords(assessment, relevance)}
        </button>
        <LiveFields tier={assessment.tier} />
      </section>
      <div id={body} className={`${liveBodyLook} ${open ? "" : "max-lg:hidden"}`}>
        <div className="sm:col-span-2 lg:col-span-1">
          <VerdictStanding assessment={assessment} />
          <NotCounted problems={problems} />
          <CannotApply relevance={relevance} />
          <LiveConflicts conflicts={conflicts} />
        </div>
        <StillToAsk assessment={assessment} shown={shown} />
        <DoNow assessment={assessment} shown={shown} />
      </div>
    </JumpContext>
  );
}

/** "1 contradiction · 1 excluded · Ask next 16 · Do now 2": what is not plain is said while the bar is shut. */
function openWords(assessment: Assessment, relevance: LiveRelevance | null): string {
  const { contradictions = [], excluded = [] } = relevance ?? {};
  return [
    contradictions.length > 0 ? counted(contradictions.length, "contradiction") : "",
    excluded.length > 0 ? `${excluded.length} excluded` : "",
    `Ask next ${assessment.ask_next.length}`,
    `Do now ${doNowOf(assessment).length}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

function counted(count: number, name: string): string {
  return count === 1 ? `1 ${name}` : `${count} ${name}s`;
}
