import type { DraftStart } from "@/lib/features/drafts/view";
import { dropCopy, keepCopy } from "./browser-copy";
import type { World } from "./keeper";
import { newId } from "./new-id";
import { sendDraft } from "./send-draft";

/** The keeper's world in a browser. */
export function browserWorld({ copy: place }: DraftStart): World {
  return {
    now: () => Date.now(),
    later(run, milliseconds) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    send: sendDraft,
    keepCopy: (copy) => keepCopy(place, copy),
    dropCopy: () => dropCopy(place),
    newId,
  };
}
