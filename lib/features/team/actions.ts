"use server";

import { refresh } from "next/cache";
import { createAction } from "../../platform/action.ts";
import { today } from "../../platform/dates.ts";
import { dayOrderOf } from "../patients/schema.ts";
import { absenceAnswerInput, absenceInput } from "./absence-schema.ts";
import { answerAbsence, setAbsence } from "./absences.ts";
import { addMember, changeRole, deactivateMember, reactivateMember } from "./mutations.ts";
import { deactivationInput, newMemberInput, reactivationInput, roleInput } from "./schema.ts";

export const addMemberAction = createAction(newMemberInput, "team.manage", async (actor, input) => {
  const { id } = await addMember(actor, input);
  refresh();
  return { message: `${input.name} was added.`, id };
});

export const changeRoleAction = createAction(roleInput, "team.manage", async (actor, input) => {
  const { id } = await changeRole(actor, input);
  refresh();
  return { message: "The role was changed.", id };
});

export const deactivateMemberAction = createAction(
  deactivationInput,
  "team.manage",
  async (actor, input) => {
    const { id } = await deactivateMember(actor, input);
    refresh();
    return { message: "Deactivated. The open loops were handed on.", id };
  },
);

export const reactivateMemberAction = createAction(
  reactivationInput,
  "team.manage",
  async (actor, input) => {
    const { id } = await reactivateMember(actor, input);
    refresh();
    return { message: "Active again.", id };
  },
);

export const setAbsenceAction = createAction(
  (actor) => absenceInput(today(actor.timeZone), dayOrderOf(actor.guidelineProfile)),
  "loop.own",
  async (actor, input) => {
    const { id } = await setAbsence(actor, input);
    refresh();
    return { message: "The absence is set.", id };
  },
);

const answered = {
  accept: "You cover.",
  refuse: "You do not cover.",
  cancel: "The absence is cancelled.",
} as const;

export const answerAbsenceAction = createAction(
  absenceAnswerInput,
  "loop.own",
  async (actor, input) => {
    const { id } = await answerAbsence(actor, input);
    refresh();
    return { message: answered[input.answer], id };
  },
);
