import type { Answers, AnswerValue } from "@/lib/clinical/engine/answers";
import type { FindingGroupId } from "@/lib/clinical/knowledge/finding-groups";
import { type FindingId, findingsById } from "@/lib/clinical/knowledge/findings";
import { type Entered, enteredFrom, enteredValue, withRow } from "./entered";

/** The pad as it stands. Lives on this page only: nothing is stored. */
export interface Tried {
  readonly entered: Entered;
  readonly open: ReadonlySet<FindingGroupId>;
  /** How often something beside the row itself changed it: it is then drawn anew. */
  readonly redrawn: Readonly<Partial<Record<FindingId, number>>>;
  /** How often the pad was started. */
  readonly started: number;
}

export type Change =
  | { readonly kind: "typed"; readonly id: FindingId; readonly fields: readonly string[] }
  | { readonly kind: "set"; readonly id: FindingId; readonly to: AnswerValue }
  | { readonly kind: "removed"; readonly id: FindingId }
  | { readonly kind: "started"; readonly from: Answers }
  | { readonly kind: "opened"; readonly group: FindingGroupId }
  | { readonly kind: "folded"; readonly group: FindingGroupId };

/** Groups without an answer start folded. */
export function startFrom(answers: Answers, started = 0): Tried {
  const answered = Object.keys(answers).map((id) => findingsById[id as FindingId].group);
  return { entered: enteredFrom(answers), open: new Set(answered), redrawn: {}, started };
}

/** A group never folds by itself: rows must not vanish under the hand. */
export function change(tried: Tried, change: Change): Tried {
  switch (change.kind) {
    case "typed":
      return { ...tried, entered: withRow(tried.entered, change.id, change.fields) };
    case "set":
      return fromOutside(opened(tried, findingsById[change.id].group), change.id, {
        ...tried.entered,
        [change.id]: enteredValue(change.to),
      });
    case "removed":
      return fromOutside(tried, change.id, withRow(tried.entered, change.id, []));
    case "started":
      return startFrom(change.from, tried.started + 1);
    case "opened":
      return opened(tried, change.group);
    case "folded":
      return { ...tried, open: new Set([...tried.open].filter((id) => id !== change.group)) };
  }
}

function opened(tried: Tried, group: FindingGroupId): Tried {
  return { ...tried, open: new Set([...tried.open, group]) };
}

function fromOutside(tried: Tried, id: FindingId, entered: Entered): Tried {
  const redrawn = { ...tried.redrawn, [id]: (tried.redrawn[id] ?? 0) + 1 };
  return { ...tried, entered, redrawn };
}
