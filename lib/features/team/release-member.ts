import "server-only";
import type { Actor, Role } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { can } from "../../platform/permissions.ts";
import { handOnLoops } from "../follow-up/hand-on-loops.ts";
import { unassigned } from "./schema.ts";

interface Release {
  readonly id: string;
  /** A colleague, "unassigned", or null where nothing was chosen. */
  readonly loopsTo: string | null;
  readonly because: "deactivated" | "role";
}

const notes = {
  deactivated: "the owner was deactivated",
  role: "the owner's new role owns no loops",
} as const;

/**
 * Takes everything that waits for somebody off them: open loops, offers, and absences they would cover
 * or be covered in. `update` changes the person in between: it waits for whoever is giving them a loop at
 * this moment, and nobody can afterwards, so that the second look is the last. The caller holds the team.
 * Returns how many loops were handed on.
 */
export async function releaseMember(
  tx: Tx,
  actor: Actor,
  { id, loopsTo, because }: Release,
  update: () => Promise<void>,
): Promise<number> {
  const { practiceId } = actor;
  const toId = await takerOf(tx, actor, id, loopsTo);
  const handedOn = { fromId: id, toId, note: notes[because] };
  const first = await handOnLoops(tx, actor, handedOn);
  await update();
  const second = await handOnLoops(tx, actor, handedOn);
  await tx.userAbsence.updateMany({
    where: { practiceId, endedAt: null, OR: [{ userId: id }, { coverId: id }] },
    data: { endedAs: "deactivated", endedById: actor.id, endedAt: new Date() },
  });
  return first + second;
}

async function takerOf(tx: Tx, { practiceId }: Actor, id: string, loopsTo: string | null) {
  if (loopsTo === unassigned) return null;
  if (loopsTo === null) {
    const owned = await tx.loop.count({ where: { practiceId, ownerId: id, closedAt: null } });
    if (owned === 0) return null;
    throw refused(`Choose who takes on the open loops (${owned})`);
  }
  const taker = await tx.user.findFirst({
    where: { practiceId, id: loopsTo, disabledAt: null, NOT: { id } },
    select: { role: true },
  });
  if (!taker || !can({ role: taker.role as Role }, "loop.own"))
    throw refused("Choose a clinician or reviewer who works here");
  return loopsTo;
}

/** The ladder of escalation leads to them: somebody else has to be named first. */
export async function requireNoLead(tx: Tx, { practiceId }: Actor, id: string): Promise<void> {
  const leads = await tx.practice.count({
    where: { id: practiceId, OR: [{ safetyLeadId: id }, { deputyId: id }] },
  });
  if (leads > 0)
    throw new AppError("invalid", `user ${id} leads`, {
      form: ["This person is the safety lead or deputy: name somebody else in the settings first"],
    });
}

function refused(message: string): AppError {
  return new AppError("invalid", "who takes on the loops", { loopsTo: [message] });
}
