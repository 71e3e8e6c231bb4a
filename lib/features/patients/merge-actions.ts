"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { createAction } from "../../platform/action.ts";
import { AppError } from "../../platform/errors.ts";
import { mergeInput, undoMergeInput } from "./change-schema.ts";
import { mergePatients, undoMerge } from "./mutations.ts";
import { findPatientByNumber } from "./queries.ts";
import { cleanNumber } from "./schema.ts";

export const mergePatientsAction = createAction(
  mergeInput,
  "patient.merge",
  async (actor, input) => {
    const { id } = await mergePatients(actor, input);
    redirect(`/patients/${id}`);
  },
);

export const undoMergeAction = createAction(
  undoMergeInput,
  "patient.merge",
  async (actor, input) => {
    const { id } = await undoMerge(actor, input);
    redirect(`/patients/${id}`);
  },
);

/** The other registration is named by its number: the address then holds its id. */
export const chooseOtherAction = createAction(
  z.object({
    patientId: z.uuid("Choose a patient"),
    number: z.string("Enter the number").transform(cleanNumber),
  }),
  "patient.merge",
  async (actor, { patientId, number }) => {
    const other = await findPatientByNumber(actor, number);
    if (!other) throw unusable("No patient of this practice has this number");
    if (other === patientId) throw unusable("This is the number of the same patient");
    redirect(`/patients/${patientId}/merge?with=${other}` as Route);
  },
);

function unusable(words: string): AppError {
  return new AppError("invalid", "no other patient", { number: [words] });
}
