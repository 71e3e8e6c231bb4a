import "server-only";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { Said } from "./amend-said.ts";
import type { StoredAnswers } from "./stored-answers.ts";

export interface Current extends Said {
  readonly revision: number;
  readonly asOf: string;
}

export interface HeldPresentation {
  readonly id: string;
  readonly patientId: string;
  /** null: the engine had failed. */
  readonly tier: Tier | null;
  readonly current: Current;
}

/**
 * The presentation as it is, held until the end: decisions, closings and other amendments come before or after. Its
 * open loops first, in the order in which closing one takes both, or the two could wait for each other.
 */
export async function holdPresentation(
  tx: Tx,
  { practiceId }: Actor,
  id: string,
): Promise<HeldPresentation> {
  await tx.$queryRaw`
    select 1 from loop where practice_id = ${practiceId}::uuid and presentation_id = ${id}::uuid
      and closed_at is null order by id for no key update`;
  await tx.$queryRaw`
    select 1 from presentation where practice_id = ${practiceId}::uuid and id = ${id}::uuid
      for no key update`;
  const held = await tx.presentation.findFirst({
    where: { practiceId, id },
    select: { patientId: true, tier: true, currentRevision: true },
  });
  const current = held && (await findSaid(tx, practiceId, id, held.currentRevision));
  if (!current) throw new AppError("not-found", `presentation ${id}`);
  return { id, patientId: held.patientId, tier: held.tier as Tier | null, current };
}

export async function findSaid(
  tx: Tx,
  practiceId: string,
  presentationId: string,
  revision: number,
): Promise<Current | null> {
  const found = await tx.presentationRevision.findFirst({
    where: { practiceId, presentationId, revision },
    select: { answers: true, freeText: true, asOf: true },
  });
  return (
    found && {
      revision,
      answers: found.answers as unknown as StoredAnswers,
      freeText: found.freeText,
      asOf: dayOfColumn(found.asOf),
    }
  );
}
