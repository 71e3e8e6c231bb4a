import type { ActionState } from "../../platform/action-state.ts";

/** After a conflict that showed both values, the form goes on from the version whose values it showed. */
export function goOnFromVersion(state: ActionState, field: string): ActionState {
  if (state.status !== "invalid") return state;
  const { [field]: told, ...fieldErrors } = state.fieldErrors;
  const [version] = told ?? [];
  return version ? { ...state, fieldErrors, values: { ...state.values, version } } : state;
}
