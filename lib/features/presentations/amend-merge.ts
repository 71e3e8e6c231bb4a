import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { findingsIn, type Said, sameAnswer } from "./amend-said.ts";
import { textWithBoth } from "./amend-text.ts";
import type { StoredAnswers } from "./stored-answers.ts";

/** One thing two people can differ about. */
export type SaidField = FindingId | "freeText";

/** Whose value is recorded; "both" is for the free text alone. */
export type Choice = "theirs" | "mine" | "both";
export type Choices = Readonly<Partial<Record<SaidField, Choice>>>;

export interface Merge {
  /** What both agree on or only one changed; a field in `conflicts` is absent, the free text then empty. */
  readonly agreed: Said;
  /** Changed by both, and differently. */
  readonly conflicts: readonly SaidField[];
  /** Changed by them alone. */
  readonly fromThem: readonly SaidField[];
  /** Changed by me alone. */
  readonly fromMe: readonly SaidField[];
}

/** Three-way merge: `theirs` and `mine` both began as `base`. Pure, and never drops what somebody said. */
export function mergeRevisions(base: Said, theirs: Said, mine: Said): Merge {
  const fields: readonly SaidField[] = [...findingsIn(base, theirs, mine), "freeText"];
  const standing = Map.groupBy(fields, (field) => standingOf(field, base, theirs, mine));
  const taken = (kind: Standing) => standing.get(kind) ?? [];
  const conflicts = taken("conflict");
  const answers = fields.flatMap((field) => {
    if (field === "freeText" || conflicts.includes(field)) return [];
    const answer = (taken("theirs").includes(field) ? theirs : mine).answers[field];
    return answer ? [[field, answer] as const] : [];
  });
  return {
    agreed: {
      answers: Object.fromEntries(answers) as StoredAnswers,
      freeText: conflicts.includes("freeText")
        ? ""
        : (taken("theirs").includes("freeText") ? theirs : mine).freeText,
    },
    conflicts,
    fromThem: taken("theirs"),
    fromMe: taken("mine"),
  };
}

/** The fields in conflict for which nothing that can be chosen was chosen. */
export function unsettled({ conflicts }: Merge, choices: Choices): SaidField[] {
  return conflicts.filter((field) => {
    const choice = choices[field];
    return choice === undefined || (choice === "both" && field !== "freeText");
  });
}

/** The merge with the chosen values; what is not settled stays as if it had not been asked. */
export function settled(
  base: Said,
  theirs: Said,
  mine: Said,
  choices: Choices,
): { readonly said: Said; readonly unsettled: readonly SaidField[] } {
  const merge = mergeRevisions(base, theirs, mine);
  const chosen = merge.conflicts.flatMap((field) => {
    if (field === "freeText" || choices[field] === undefined) return [];
    const answer = (choices[field] === "theirs" ? theirs : mine).answers[field];
    return answer ? [[field, answer] as const] : [];
  });
  const answers = { ...merge.agreed.answers, ...Object.fromEntries(chosen) };
  const freeText = merge.conflicts.includes("freeText")
    ? chosenText(base, theirs, mine, choices.freeText)
    : merge.agreed.freeText;
  return { said: { answers, freeText }, unsettled: unsettled(merge, choices) };
}

/** Unsettled text is kept whole, so that nothing is ever recorded without it. */
function chosenText(base: Said, theirs: Said, mine: Said, choice: Choice | undefined): string {
  if (choice === "theirs") return theirs.freeText;
  if (choice === "mine") return mine.freeText;
  return textWithBoth(base.freeText, theirs.freeText, mine.freeText);
}

type Standing = "same" | "theirs" | "mine" | "conflict";

function standingOf(field: SaidField, base: Said, theirs: Said, mine: Said): Standing {
  if (same(field, theirs, mine)) return "same";
  if (same(field, base, mine)) return "theirs";
  return same(field, base, theirs) ? "mine" : "conflict";
}

function same(field: SaidField, one: Said, other: Said): boolean {
  if (field === "freeText") return one.freeText === other.freeText;
  return sameAnswer(field, one.answers[field], other.answers[field]);
}

/** Choices that still mean the same: those whose other value is what it was when they were made. */
export function choicesStill(choices: Choices, before: Said, now: Said): Choices {
  const kept = Object.entries(choices).filter(([field]) => same(field as SaidField, before, now));
  return Object.fromEntries(kept);
}
