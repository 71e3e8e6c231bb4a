import "server-only";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { findPresentation } from "../presentations/queries.ts";
import { summaryPdf } from "./pdf.ts";

/**
 * The summary of a presentation as a PDF, and an audit event that it left the product. Null when the
 * practice has no such presentation. Throws AppError "forbidden".
 */
export async function exportSummary(
  actor: Actor,
  presentationId: string,
  printedAt = new Date(),
): Promise<Uint8Array | null> {
  requireAbility(actor, "summary.export");
  const view = await findPresentation(actor, presentationId);
  if (!view) return null;
  const { name, timeZone } = actor;
  const pdf = await summaryPdf(view, { at: momentOf(printedAt, timeZone), timeZone, by: name });
  await inPractice(actor, (tx) =>
    recordAudit(tx, actor, "summary.exported", "presentation", presentationId, {
      revision: view.revision,
    }),
  );
  return pdf;
}
