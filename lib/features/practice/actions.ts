"use server";

import { refresh } from "next/cache";
import { createAction } from "../../platform/action.ts";
import { changeSettings } from "./mutations.ts";
import { settingsInput } from "./schema.ts";

export const changeSettingsAction = createAction(
  settingsInput,
  "practice.manage",
  async (actor, input) => {
    const { id } = await changeSettings(actor, input);
    refresh();
    return { message: "The settings were changed.", id };
  },
);
