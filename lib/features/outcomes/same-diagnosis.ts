import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import type { DiagnosisInput } from "./diagnosis-schema.ts";
import { diagnosisName } from "./diagnosis-words.ts";

type Said = Pick<DiagnosisInput, "presentationId" | "replacesId" | "condition" | "diagnosis">;

/**
 * Holds the presentation: of two people who record the same diagnosis, the second corrects that of the first, or
 * nothing. Throws AppError "conflict" where it stands already.
 */
export async function requireFirst(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  { presentationId, replacesId, condition, diagnosis }: Said,
): Promise<void> {
  await tx.$queryRaw(Prisma.sql`
    select from presentation
    where practice_id = ${practiceId}::uuid and id = ${presentationId}::uuid for no key update`);
  const standing = await tx.diagnosisOutcome.findMany({
    where: { practiceId, presentationId, condition, replacedBy: { is: null } },
    select: {
      id: true,
      diagnosis: true,
      recordedAt: true,
      recordedBy: { select: { name: true } },
    },
  });
  const same = standing.find(
    (one) => one.id !== replacesId && (condition !== "other" || isAlike(one.diagnosis, diagnosis)),
  );
  if (!same) return;
  const at = momentOf(same.recordedAt, timeZone).text;
  const name = diagnosisName({ condition, diagnosis });
  throw new AppError("conflict", `diagnosis ${same.id} stands already`, {
    form: [
      `${same.recordedBy.name} recorded ${name} on ${at}: it counts once. Nothing was saved: open it again to correct it.`,
    ],
  });
}

function isAlike(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase("en") === b.trim().toLocaleLowerCase("en");
}
