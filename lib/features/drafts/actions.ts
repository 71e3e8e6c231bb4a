"use server";

import { refresh } from "next/cache";
import { createAction } from "../../platform/action.ts";
import { discardDraft } from "./mutations.ts";
import { discardInput } from "./schema.ts";

export const discardDraftAction = createAction(
  discardInput,
  "draft.discard",
  async (actor, input) => {
    const { id } = await discardDraft(actor, input);
    refresh();
    return { message: "Discarded.", id };
  },
);
