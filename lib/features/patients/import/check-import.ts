import "server-only";
import type { Actor } from "../../../platform/actor.ts";
import { recordAudit } from "../../../platform/audit.ts";
import { today } from "../../../platform/dates.ts";
import { inPractice, type Tx } from "../../../platform/db.ts";
import { requireAbility } from "../../../platform/permissions.ts";
import { registrationFields, registrationLabels, registrationText } from "../registration.ts";
import { dayOrderOf } from "../schema.ts";
import { likelyDuplicates, takenNumbers } from "./check-register.ts";
import { type CheckedRows, checkRows, type ValidRow } from "./check-rows.ts";
import type { ImportReport } from "./import-report.ts";

const sampled = 5;

/** What importing this text would do; saves nothing. `problem` is why it cannot be read at all. */
export async function checkImport(
  actor: Actor,
  text: string,
): Promise<ImportReport | { readonly problem: string }> {
  requireAbility(actor, "patient.import");
  const read = readRows(actor, text);
  if ("problem" in read) return read;
  return inPractice(actor, async (tx) => {
    const checked = await withFreeNumbers(tx, actor, read);
    const remarks = await likelyDuplicates(tx, actor, checked.valid);
    const patients = [...new Set(remarks.flatMap(({ patientId }) => patientId ?? []))];
    await recordAudit(tx, actor, "patients.compared", "list", null, { patients });
    const { rows, valid, errors, ignored } = checked;
    const withErrors = rows - valid.length;
    const sample = valid.slice(0, sampled).map(({ line, registration }) => ({
      line,
      texts: registrationFields.map((field) => registrationText(field, registration[field])),
    }));
    const columns = registrationFields.map((field) => registrationLabels[field]);
    return { rows, valid: valid.length, withErrors, errors, remarks, sample, columns, ignored };
  });
}

/** Every row by itself, before a transaction is open. */
export function readRows(actor: Actor, text: string): CheckedRows | { readonly problem: string } {
  return checkRows(text, today(actor.timeZone), dayOrderOf(actor.guidelineProfile));
}

/** Of the rows that are valid by themselves, those whose number is free. */
export async function withFreeNumbers(
  tx: Tx,
  actor: Actor,
  checked: CheckedRows,
): Promise<CheckedRows> {
  const taken = await takenNumbers(tx, actor, checked.valid);
  const isTaken = ({ registration }: ValidRow) => taken.has(registration.number);
  const refused = checked.valid.filter(isTaken).map(({ line }) => ({
    line,
    column: "Patient number",
    words: "A patient with this number is already registered in this practice",
  }));
  return {
    ...checked,
    valid: checked.valid.filter((row) => !isTaken(row)),
    errors: [...checked.errors, ...refused].toSorted((a, b) => a.line - b.line),
  };
}
