import "server-only";

export { discardDraft } from "./discard-draft.ts";
export { saveDraft } from "./save-draft.ts";
