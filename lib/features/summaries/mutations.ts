import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { findPresentation } from "../presentations/queries.ts";
import type { PresentationView } from "../presentations/view.ts";
import { noteText } from "./note.ts";
import { summaryPdf } from "./pdf.ts";
import type { Printing } from "./printing.ts";

/**
 * The summary of a presentation as a PDF, and an audit event that it left the product. Null when the
 * practice has no such presentation. Throws AppError "forbidden".
 */
export function exportSummary(
  actor: Actor,
  presentationId: string,
  printedAt = new Date(),
): Promise<Uint8Array | null> {
  return exportAs("pdf", summaryPdf, { actor, presentationId, at: printedAt });
}

/** The same as a plain-text note. */
export function exportNote(
  actor: Actor,
  presentationId: string,
  madeAt = new Date(),
): Promise<string | null> {
  return exportAs("note", noteText, { actor, presentationId, at: madeAt });
}

interface Export {
  readonly actor: Actor;
  readonly presentationId: string;
  readonly at: Date;
}

async function exportAs<T>(
  form: "pdf" | "note",
  write: (view: PresentationView, printing: Printing) => T | Promise<T>,
  { actor, presentationId, at }: Export,
): Promise<T | null> {
  requireAbility(actor, "summary.export");
  const view = await findPresentation(actor, presentationId);
  if (!view) return null;
  const { name, timeZone } = actor;
  const written = await write(view, { at: momentOf(at, timeZone), timeZone, by: name });
  await inPractice(actor, (tx) =>
    recordAudit(tx, actor, "summary.exported", "presentation", presentationId, {
      revision: view.revision,
      form,
    }),
  );
  return written;
}
