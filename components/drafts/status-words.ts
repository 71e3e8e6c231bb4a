import { isKept, type Keeping } from "./keeping";

export interface StatusWords {
  readonly text: string;
  /** It does not reach the server, and a person may have to do something. */
  readonly wrong: boolean;
  /** Opens sign-in beside this page. */
  readonly signIn: boolean;
  /** Of which kind it is: spoken when this changes, and not at each save. */
  readonly kind: string;
}

/** The line beside the button that records: how far what is entered has been kept. */
export function statusWords(k: Keeping, userName: string): StatusWords | null {
  if (k.trouble !== null) return troubleWords(k, userName);
  if (k.change === 0) return null;
  const text = isKept(k) ? `Saved ${k.savedClock ?? ""}`.trim() : "Saving…";
  return { text, wrong: false, signIn: false, kind: "fine" };
}

function troubleWords(k: Keeping, userName: string): StatusWords | null {
  const is = k.trouble?.is;
  if (!is) return null;
  const wrong = { wrong: true, signIn: false, kind: `${is.outcome} ${k.inBrowserClock !== null}` };
  switch (is.outcome) {
    case "unreachable":
      return { ...wrong, text: `Offline: ${whereKept(k)}` };
    case "signed-out":
      return { ...wrong, signIn: true, text: `Not saved: your session has ended. ${hereKept(k)}` };
    case "other-user":
      return {
        ...wrong,
        signIn: true,
        text: `Not saved: somebody else has signed in here. This is ${userName}'s form. ${hereKept(k)}`,
      };
    case "refused":
      return { ...wrong, text: `Not saved: ${is.why} ${hereKept(k)}` };
    case "changed":
      return { ...wrong, text: "Not saved: this draft was changed in another window." };
    case "ended":
      return { ...wrong, text: `Not saved: this draft was ${is.state} at ${is.at.text}.` };
  }
}

function whereKept(k: Keeping): string {
  return k.inBrowserClock === null
    ? "not saved, and this browser cannot keep a copy. Leave this page open."
    : `kept in this browser since ${k.inBrowserClock}`;
}

function hereKept(k: Keeping): string {
  return k.inBrowserClock === null
    ? "Leave this page open: everything here is kept only in it."
    : "Everything here is kept.";
}
