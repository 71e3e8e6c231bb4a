import type { ChangedElsewhere, Ended, Saved } from "@/lib/features/drafts/view";

/** Why a save did not succeed. */
export type Trouble =
  | ChangedElsewhere
  | Ended
  | { readonly outcome: "unreachable" }
  | { readonly outcome: "signed-out" }
  | { readonly outcome: "other-user" }
  /** In words: why the server would not have it. */
  | { readonly outcome: "refused"; readonly why: string };

/** What one save came back with. */
export type Answer = Saved | Trouble;

/** How far what is entered has been kept. Changes are numbered; times are milliseconds of one clock. */
export interface Keeping {
  /** The latest change; 0 while nothing was changed. */
  readonly change: number;
  readonly changedAt: number;
  /** The first change that is kept nowhere yet. */
  readonly unkeptSince: number;
  /** The change the save that is under way carries. */
  readonly underway: number | null;
  readonly onServer: number;
  readonly inBrowser: number;
  /** The change this browser could not keep. */
  readonly notInBrowser: number;
  readonly savedClock: string | null;
  /** Since when this browser holds what the server does not. */
  readonly inBrowserClock: string | null;
  /** Why the last save failed, which change it carried, and when. */
  readonly trouble: { readonly is: Trouble; readonly change: number; readonly at: number } | null;
}

export const untouched: Keeping = {
  change: 0,
  changedAt: 0,
  unkeptSince: 0,
  underway: null,
  onServer: 0,
  inBrowser: 0,
  notInBrowser: 0,
  savedClock: null,
  inBrowserClock: null,
  trouble: null,
};

/** A pause in typing, and how long somebody who never pauses may wait. */
const pause = 1000;
const longestWait = 3000;
const nextTry: Readonly<Partial<Record<Trouble["outcome"], number>>> = {
  unreachable: 5000,
  "signed-out": 15_000,
  "other-user": 15_000,
};

export function changed(k: Keeping, at: number): Keeping {
  const unkeptSince = isKept(k) ? at : k.unkeptSince;
  return { ...k, change: k.change + 1, changedAt: at, unkeptSince };
}

export function sending(k: Keeping): Keeping {
  return { ...k, underway: k.change };
}

/** The save that carried this change was answered. */
export function answered(k: Keeping, sent: number, answer: Answer, at: number): Keeping {
  if (answer.outcome !== "saved") {
    return { ...k, underway: null, trouble: { is: answer, change: sent, at } };
  }
  const onServer = Math.max(k.onServer, sent);
  const rest = { underway: null, trouble: null, inBrowserClock: null, savedClock: answer.clock };
  // What was typed while it was under way has waited since then at the most.
  return {
    ...k,
    ...rest,
    onServer,
    unkeptSince: k.change > onServer ? k.changedAt : k.unkeptSince,
  };
}

/** `since` is the clock when this browser first held something the server did not. */
export function keptInBrowser(k: Keeping, change: number, since: string): Keeping {
  return {
    ...k,
    inBrowser: Math.max(k.inBrowser, change),
    inBrowserClock: k.inBrowserClock ?? since,
  };
}

/** This browser keeps nothing: it has no encryption, no storage or no room. */
export function couldNotKeep(k: Keeping, change: number): Keeping {
  return { ...k, notInBrowser: Math.max(k.notInBrowser, change) };
}

/** The way is free again: somebody decided, came back to the page, or the connection did. */
export function retry(k: Keeping, at: number): Keeping {
  if (k.trouble === null || isStuck(k.trouble.is)) return k;
  return { ...k, trouble: { ...k.trouble, at: at - 60_000 } };
}

/** When the next save is due; null while nothing is to be sent, one is under way, or a person has to decide. */
export function sendAt(k: Keeping): number | null {
  if (k.underway !== null || k.change <= k.onServer) return null;
  if (k.trouble === null) return Math.min(k.changedAt + pause, k.unkeptSince + longestWait);
  if (isStuck(k.trouble.is)) return null;
  const wait = nextTry[k.trouble.is.outcome];
  if (wait !== undefined) return k.trouble.at + wait;
  return k.change > k.trouble.change ? k.changedAt + pause : null;
}

/** When this browser has to keep a copy: only while the server does not take it. */
export function copyAt(k: Keeping): number | null {
  if (k.trouble === null || isKept(k) || k.change <= k.notInBrowser) return null;
  const failed = k.trouble.change > k.inBrowser ? k.trouble.at : k.changedAt + pause;
  return Math.min(failed, k.unkeptSince + longestWait);
}

/** Whether leaving the page now would lose nothing. */
export function isKept(k: Keeping): boolean {
  return k.change <= Math.max(k.onServer, k.inBrowser);
}

/** Nothing is sent until a person has chosen what shall stand. */
function isStuck({ outcome }: Trouble): boolean {
  return outcome === "changed" || outcome === "ended";
}
