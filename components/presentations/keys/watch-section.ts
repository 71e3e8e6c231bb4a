import { notAsked, yesNoRows } from "./unanswered";
import { watchSeen } from "./watch-seen";

export interface SectionStanding {
  /** Yes/no questions of the section that have not been on the screen yet. */
  readonly unseen: readonly HTMLElement[];
  /** Those that nobody has answered. */
  readonly open: readonly HTMLElement[];
}

/** Follows a section as it is looked at, answered, folded and unfolded. */
export function watchSection(section: HTMLElement, onChange: () => void) {
  const seen = watchSeen(onChange);
  const folding = new MutationObserver(lookAgain);
  folding.observe(section, { childList: true, subtree: true, attributeFilter: ["hidden", "open"] });
  section.addEventListener("input", onChange);
  lookAgain();

  function lookAgain() {
    for (const row of yesNoRows(section)) seen.watch(row);
    onChange();
  }

  return {
    standing: (): SectionStanding => {
      const rows = yesNoRows(section);
      return { unseen: rows.filter((row) => !seen.hasSeen(row)), open: notAsked(rows) };
    },
    stop: () => {
      seen.stop();
      folding.disconnect();
      section.removeEventListener("input", onChange);
    },
  };
}
