import "server-only";
import type { Tx } from "../../platform/db.ts";

/**
 * Until the end of the transaction nobody else begins, saves or ends a draft of this author for this
 * patient: a save that is still under way when the form is recorded must not begin a draft after it.
 */
export async function holdDrafts(
  tx: Tx,
  author: { readonly practiceId: string; readonly id: string },
  patientId: string,
): Promise<void> {
  const subject = `draft ${author.practiceId} ${author.id} ${patientId}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`;
}
