"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "../../platform/action.ts";
import { discardDraft } from "./mutations.ts";
import { discardInput } from "./schema.ts";

export const discardDraftAction = createAction(
  discardInput,
  "draft.discard",
  async (actor, input) => {
    const { thenPatient, ...discarding } = input;
    const { id } = await discardDraft(actor, discarding);
    if (thenPatient) redirect(`/patients/${thenPatient}`);
    refresh();
    return { message: "Discarded.", id };
  },
);
