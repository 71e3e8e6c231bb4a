import "server-only";
import type { Actor } from "../../platform/actor.ts";
import type { Tx } from "../../platform/db.ts";
import { rolesByAbility } from "../../platform/permissions.ts";
import { recheckOfTheLiving } from "./next-recheck.ts";

/**
 * A death that was recorded in error had closed follow-up: each presentation concerned gets a recheck that names what
 * was closed, by the clock of its tier. Part of a larger change, whose audit event covers it.
 */
export async function reopenAfterDeath(
  tx: Tx,
  actor: Actor,
  patientIds: readonly string[],
  at: Date,
): Promise<void> {
  const { practiceId } = actor;
  const closed = await tx.loop.findMany({
    where: {
      ...{ practiceId, patientId: { in: [...patientIds] }, outcome: "died" },
      ...(await sinceTheLastError(tx, actor, patientIds)),
    },
    orderBy: [{ closedAt: "desc" }, { id: "asc" }],
    select: {
      ...{ title: true, presentationId: true, patientId: true },
      owner: { select: { id: true, role: true, disabledAt: true } },
    },
  });
  for (const [presentationId, loops] of Map.groupBy(closed, (loop) => loop.presentationId)) {
    const [last] = loops;
    if (!last) continue;
    const titles = loops.map(({ title }) => title).join("; ");
    const concerned = { presentationId, patientId: last.patientId, ownerId: ownerOf(last.owner) };
    await recheckOfTheLiving(tx, actor, { ...concerned, note: `closed as died: ${titles}` }, at);
  }
}

/** What an earlier mistake had closed was opened again then. */
async function sinceTheLastError(tx: Tx, { practiceId }: Actor, patientIds: readonly string[]) {
  const before = await tx.patientEvent.findFirst({
    where: { practiceId, patientId: { in: [...patientIds] }, kind: "death_undone" },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  return before ? { closedAt: { gt: before.at } } : {};
}

interface Owner {
  readonly id: string;
  readonly role: string;
  readonly disabledAt: Date | null;
}

/** null: unassigned, which calls the safety lead at once. */
function ownerOf(owner: Owner | null): string | null {
  const mayOwn: readonly string[] = rolesByAbility["loop.own"];
  return owner && !owner.disabledAt && mayOwn.includes(owner.role) ? owner.id : null;
}
