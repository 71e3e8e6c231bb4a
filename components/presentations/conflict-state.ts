import type { FormState } from "@/components/form/form-state";
import type { AmendmentConflict } from "@/lib/features/presentations/amend-conflict-view";

/** What the server answered when somebody else had amended too; null for every other answer. */
export function conflictIn(state: FormState): AmendmentConflict | null {
  return state.status === "failed" && "conflict" in state
    ? (state.conflict as AmendmentConflict)
    : null;
}

/** The name of the field that says whose value is recorded. */
export function choiceName(field: string): string {
  return `choose.${field}`;
}

/** Who recorded meanwhile, also where the same person had two windows open. */
export function theirName({ theirs }: AmendmentConflict): string {
  return theirs.byReader ? "You, in another window," : theirs.recordedBy;
}
