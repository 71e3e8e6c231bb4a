"use client";

import { TriangleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { TextLink } from "@/components/ui/text-link";
import { type AlarmSignal, countWords, doubtWords, type Seen } from "./alarm-words";

const every = 60_000;

/**
 * On every page while something calls the signed-in person, or while nobody can know. Looks again each minute, and
 * when the page is looked at again. Nothing otherwise.
 */
export function AlarmsLink({ signal: drawn }: { readonly signal: AlarmSignal }) {
  const seen = useLatest(drawn);
  const doubt = doubtWords(seen);
  const words = countWords(seen.signal);
  if (!doubt && !words) return <p aria-live="polite" className="sr-only" />;
  return (
    <p aria-live="polite" className="ml-auto flex flex-wrap justify-end gap-2">
      {doubt ? <Loud at="" words={doubt} /> : null}
      {words ? <Loud at="#alarms-to-me" words={words} /> : null}
    </p>
  );
}

function Loud({ at, words }: { readonly at: "" | "#alarms-to-me"; readonly words: string }) {
  return (
    <TextLink
      href={`/review${at}`}
      look="touchable inline-flex h-8 items-center gap-1.5 rounded-md border border-emergency bg-emergency-soft px-3 font-semibold whitespace-nowrap text-emergency"
    >
      <TriangleAlert aria-hidden className="size-4" strokeWidth={2} />
      {words}
    </TextLink>
  );
}

/** What the page was drawn with, until a look gave something newer; and whether the last look had an answer. */
function useLatest(drawn: AlarmSignal): Seen {
  const [seen, setSeen] = useState({ of: drawn, signal: drawn, answered: true });

  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const signal = await ask(stop.signal);
      if (stop.signal.aborted) return;
      setSeen((before) => ({
        of: drawn,
        signal: signal ?? (before.of === drawn ? before.signal : drawn),
        answered: signal !== null,
      }));
    };
    const timer = setInterval(look, every);
    document.addEventListener("visibilitychange", look);
    return () => {
      stop.abort();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [drawn]);

  return seen.of === drawn ? seen : { signal: drawn, answered: true };
}

/** null: no answer, or the session has ended. */
async function ask(signal: AbortSignal): Promise<AlarmSignal | null> {
  try {
    const answer = await fetch("/api/alarms/to-me", { signal, cache: "no-store" });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
