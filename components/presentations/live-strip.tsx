"use client";

import { useMemo, useRef } from "react";
import { focusRow } from "@/components/what-if/focus-row";
import { JumpContext } from "@/components/what-if/jump";
import { StillToAsk } from "@/components/what-if/still-to-ask";
import { VerdictHead, VerdictStanding } from "@/components/what-if/tried-verdict";
import { DoNow } from "./do-now";
import { LiveFields } from "./live-fields";
import { liveBodyLook, liveHeadLook } from "./live-look";
import { type LiveContext, liveVerdict } from "./live-verdict";
import { NoVerdict } from "./no-verdict";
import { NotCounted } from "./not-counted";
import { useFormData } from "./use-form-data";

const shown = 3;

/** What recording the form now would give, anew with each answer. The engine runs in this browser. */
export function LiveStrip({ context }: { readonly context: LiveContext }) {
  const here = useRef<HTMLDivElement>(null);
  const form = useFormData(here);
  const live = useMemo(() => form && liveVerdict(form, context), [form, context]);
  return (
    <div ref={here} className="max-lg:contents">
      {live ? (
        <JumpContext value={focusRow}>
          <Strip {...live} />
        </JumpContext>
      ) : null}
    </div>
  );
}

function Strip({ assessment, problems }: ReturnType<typeof liveVerdict>) {
  if (!assessment) return <NoVerdict />;
  return (
    <>
      <section aria-label="Tier so far" className={liveHeadLook}>
        <VerdictHead assessment={assessment} />
        <LiveFields tier={assessment.tier} />
      </section>
      <div className={liveBodyLook}>
        <div className="sm:col-span-2 lg:col-span-1">
          <VerdictStanding assessment={assessment} />
          <NotCounted problems={problems} />
        </div>
        <StillToAsk assessment={assessment} shown={shown} />
        <DoNow assessment={assessment} shown={shown} />
      </div>
    </>
  );
}
