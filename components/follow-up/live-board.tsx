"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { changedRows } from "./changed-rows";

const every = 30_000;

interface Props {
  /** The list that is shown, as its address says it. */
  readonly query: string;
  /** One for each loop that is shown, and one for the counts. */
  readonly marks: readonly string[];
  readonly readAt: { readonly text: string };
}

type Seen =
  | { readonly state: "same" }
  | { readonly state: "changed"; readonly count: number }
  | { readonly state: "ended" }
  | { readonly state: "silent" };

/**
 * Looks every half minute, and whenever the page is looked at again, whether the list has changed.
 * Nothing moves under the hand: what changed is counted, and shown when asked for.
 */
export function LiveBoard({ query, marks, readAt }: Props) {
  const router = useRouter();
  const seen = useChanges(query, marks);
  if (seen.state === "same") return <p role="status" className="sr-only" />;
  return (
    <div className="screen-only sticky top-0 z-1 mb-4">
      <Notice tone={seen.state === "changed" ? "plain" : "warning"} role="status">
        <div className="flex flex-wrap items-center gap-3">
          <p>{words(seen, readAt.text)}</p>
          <Button onClick={() => router.refresh()}>Show</Button>
        </div>
      </Notice>
    </div>
  );
}

function words(seen: Seen, since: string): string {
  if (seen.state === "ended") return `Your session has ended. This is the list as of ${since}.`;
  if (seen.state === "silent") return `No answer from the server. This is the list as of ${since}.`;
  const count = seen.state === "changed" ? seen.count : 0;
  if (count === 0) return "Other lists have changed.";
  return count === 1 ? "1 change in this list." : `${count} changes in this list.`;
}

function useChanges(query: string, marks: readonly string[]): Seen {
  const key = marks.join();
  const [seen, setSeen] = useState<Seen & { readonly of: string }>({ state: "same", of: key });

  useEffect(() => {
    const shown = key.split(",");
    const stop = new AbortController();
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const found = await ask(query, shown, stop.signal);
      if (found) setSeen({ ...found, of: key });
    };
    const timer = setInterval(look, every);
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      stop.abort();
      clearInterval(timer);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, [query, key]);

  return seen.of === key ? seen : { state: "same" };
}

async function ask(query: string, shown: string[], signal: AbortSignal): Promise<Seen | null> {
  try {
    const answer = await fetch(`/api/follow-up/changes?${query}`, { signal, cache: "no-store" });
    if (answer.status === 401) return { state: "ended" };
    if (!answer.ok) return { state: "silent" };
    const { marks }: { marks: string[] } = await answer.json();
    const count = changedRows(shown, marks);
    return count === null ? { state: "same" } : { state: "changed", count };
  } catch {
    return signal.aborted ? null : { state: "silent" };
  }
}
