"use server";

import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { createAction } from "../../../platform/action.ts";
import { AppError, errorMessages } from "../../../platform/errors.ts";
import { sentFromHere } from "../../../platform/sent-from-here.ts";
import { requireActor } from "../../../platform/session.ts";
import { importPatients } from "../mutations.ts";
import { checkImport } from "../queries.ts";
import { csvText, importInput, textOfFile } from "./import-schema.ts";
import type { ImportState } from "./import-state.ts";

/** The dry run: reads the file, says what is wrong with it, saves nothing. */
export async function checkImportAction(
  _previous: ImportState,
  form: FormData,
): Promise<ImportState> {
  const sent: unknown = form;
  const pasted = sent instanceof FormData ? form.get("pasted") : null;
  const text = typeof pasted === "string" ? pasted : "";
  const refuse = (problem: string): ImportState => ({ status: "refused", problem, pasted: text });
  try {
    if (!(sent instanceof FormData && sentFromHere(await headers())))
      return refuse("The form must be sent from this site");
    const actor = await requireActor();
    const chosen = await chosenText(form, text);
    if ("problem" in chosen) return refuse(chosen.problem);
    const csv = csvText.safeParse(chosen.text);
    if (!csv.success) return refuse(csv.error.issues[0]?.message ?? errorMessages.invalid);
    const report = await checkImport(actor, csv.data);
    if ("problem" in report) return refuse(report.problem);
    return { status: "checked", report, csv: csv.data, idempotencyKey: randomUUID() };
  } catch (error) {
    if (error instanceof AppError) return refuse(errorMessages[error.code]);
    throw error;
  }
}

async function chosenText(form: FormData, pasted: string) {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { text: pasted };
  if (pasted.trim() !== "") return { problem: "Choose a file or paste its text, not both" };
  return textOfFile(file);
}

export const importPatientsAction = createAction(
  importInput,
  "patient.import",
  async (actor, input) => {
    const { id } = await importPatients(actor, input);
    redirect(`/patients/import?done=${id}` as Route);
  },
);
