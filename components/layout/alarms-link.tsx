"use client";

import { TriangleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { TextLink } from "@/components/ui/text-link";

interface Count {
  readonly value: number;
  readonly capped: boolean;
}

const every = 60_000;

/** On every page while something calls the signed-in person; looks again each minute. Nothing otherwise. */
export function AlarmsLink({ count: drawn }: { readonly count: Count }) {
  const count = useLatest(drawn);
  if (count.value === 0) return <p aria-live="polite" className="sr-only" />;
  const alarms = count.value === 1 ? "alarm" : "alarms";
  return (
    <p aria-live="polite" className="ml-auto shrink-0">
      <TextLink
        href="/review#alarms-to-me"
        look="touchable inline-flex h-8 items-center gap-1.5 rounded-md border border-emergency bg-emergency-soft px-3 font-semibold whitespace-nowrap text-emergency"
      >
        <TriangleAlert aria-hidden className="size-4" strokeWidth={2} />
        {count.value}
        {count.capped ? "+" : ""} {alarms} to you
      </TextLink>
    </p>
  );
}

/** What the page was drawn with, until a look gave something newer. */
function useLatest(drawn: Count): Count {
  const [seen, setSeen] = useState({ of: drawn, count: drawn });

  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const count = await ask(stop.signal);
      if (count) setSeen({ of: drawn, count });
    };
    const timer = setInterval(look, every);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [drawn]);

  return seen.of === drawn ? seen.count : drawn;
}

/** null: no answer, or the session has ended; what is shown then stays. */
async function ask(signal: AbortSignal): Promise<Count | null> {
  try {
    const answer = await fetch("/api/alarms/to-me", { signal, cache: "no-store" });
    if (!answer.ok) return null;
    const { count }: { count: Count } = await answer.json();
    return count;
  } catch {
    return null;
  }
}
