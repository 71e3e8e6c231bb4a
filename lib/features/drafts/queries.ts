import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { cappedCount } from "../../platform/capped-count.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import type { Count } from "../../platform/page.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { draftRowSelect, toDraftRow } from "./to-draft-row.ts";
import { lastRankAboveRoutine, untouchedSince } from "./untouched.ts";
import type { DraftsListed } from "./view.ts";

export { findDraftStart } from "./find-draft-start.ts";

const longestList = 200;
const longestBlock = 20;

/** The actor's own open drafts, the latest change first. */
export async function listMyDrafts(actor: Actor): Promise<DraftsListed> {
  requireAbility(actor, "presentation.record");
  const { practiceId, id: authorId } = actor;
  return inPractice(actor, async (tx) => {
    const found = await tx.draft.findMany({
      where: { practiceId, authorId, state: "open" },
      orderBy: [{ touchedAt: "desc" }, { id: "desc" }],
      take: longestList,
      select: draftRowSelect,
    });
    return listed(tx, actor, found, ownOf(actor));
  });
}

/** Drafts above routine, of anybody, untouched for 30 minutes: the highest tier first, then the longest left alone. */
export async function listDraftsLeftAlone(actor: Actor, now = new Date()): Promise<DraftsListed> {
  requireAbility(actor, "review.read");
  return inPractice(actor, async (tx) => {
    const found = await tx.draft.findMany({
      where: {
        practiceId: actor.practiceId,
        state: "open",
        tierRank: { lte: lastRankAboveRoutine },
        touchedAt: { lte: untouchedSince(now) },
      },
      orderBy: [{ tierRank: "asc" }, { touchedAt: "asc" }, { id: "asc" }],
      take: longestBlock,
      select: draftRowSelect,
    });
    return listed(tx, actor, found, leftAloneFor(actor, now));
  });
}

/** How many drafts wait like that. A number says nothing about a patient: no audit event. */
export async function countDraftsLeftAlone(actor: Actor, now = new Date()): Promise<Count> {
  requireAbility(actor, "review.read");
  return inPractice(actor, (tx) => cappedCount(tx, leftAloneFor(actor, now)));
}

async function listed(
  tx: Tx,
  actor: Actor,
  found: Parameters<typeof toDraftRow>[0][],
  from: Prisma.Sql,
): Promise<DraftsListed> {
  const count = await cappedCount(tx, from);
  await recordAudit(tx, actor, "drafts.listed", "list", null, {
    drafts: found.map(({ id }) => id),
  });
  return { rows: found.map((row) => toDraftRow(row, actor)), count };
}

function ownOf({ practiceId, id }: Actor): Prisma.Sql {
  return Prisma.sql`from draft where practice_id = ${practiceId}::uuid
    and author_id = ${id}::uuid and state = 'open'`;
}

function leftAloneFor({ practiceId }: Actor, now: Date): Prisma.Sql {
  return Prisma.sql`from draft where practice_id = ${practiceId}::uuid and state = 'open'
    and tier_rank <= ${lastRankAboveRoutine} and touched_at <= ${untouchedSince(now)}`;
}
