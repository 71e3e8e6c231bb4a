import "server-only";
import type { Actor, Role } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import { coversNow } from "./absences.ts";
import { changeLoop, findOpenLoop } from "./change-loop.ts";
import type { HandOverInput } from "./hand-over-schema.ts";
import { afterHandOver, handOverEvents, possibleHandOvers } from "./hand-over-steps.ts";

interface Options {
  /** When it was done; now, unless past work is entered. */
  readonly at?: Date;
}

/**
 * Offers a loop to a colleague, answers or withdraws an offer, gives it to somebody without asking
 * (reviewers), or takes on one that is unassigned. The owner stays responsible until an offer is accepted.
 */
export async function handOver(
  actor: Actor,
  input: HandOverInput,
  { at }: Options = {},
): Promise<{ id: string }> {
  requireAbility(actor, "loop.own");
  const { idempotencyKey: key, ...body } = input;
  try {
    return await inPractice(actor, (tx) =>
      once(tx, actor, { key, work: "handOver", body }, () => hand(tx, actor, body, at)),
    );
  } catch (error) {
    // Whoever gets it is leaving at this moment: the database saw it first.
    if (/may not own an open loop/.test(String(error))) throw notAColleague(body.toId);
    throw error;
  }
}

async function hand(
  tx: Tx,
  actor: Actor,
  { loopId: id, version, step, toId, note }: Omit<HandOverInput, "idempotencyKey">,
  at: Date | undefined,
) {
  const loop = await findOpenLoop(tx, actor, id, version);
  const reader = {
    id: actor.id,
    own: can(actor, "loop.own"),
    reassign: can(actor, "loop.reassign"),
    covers: await coversNow(tx, actor, loop.ownerId),
  };
  if (!possibleHandOvers(loop, reader).includes(step)) {
    if (step === "offer" && loop.offeredToId) throw stillOffered(id);
    throw new AppError("forbidden", `${step} loop ${id}`);
  }
  if (step === "offer" || step === "reassign")
    await requireColleague(tx, actor, toId, loop.ownerId);
  const after = afterHandOver(loop, step, actor.id, toId);
  await changeLoop(tx, actor, loop, { kind: handOverEvents[step], ...after, note, at });
  await recordAudit(tx, actor, "loop.handed_over", "loop", id, { step, to: toId });
  return { id };
}

function stillOffered(id: string): AppError {
  return new AppError("invalid", `loop ${id} is already offered`, {
    toId: ["Already offered to a colleague: withdraw that offer first"],
  });
}

/** Somebody who works here, may own loops and does not own this one. */
async function requireColleague(
  tx: Tx,
  { practiceId }: Actor,
  toId: string | null,
  ownerId: string | null,
): Promise<void> {
  const found = toId
    ? await tx.user.findFirst({
        where: { practiceId, id: toId, disabledAt: null },
        select: { role: true },
      })
    : null;
  if (!found || !can({ role: found.role as Role }, "loop.own")) throw notAColleague(toId);
  if (toId === ownerId) throw notAColleague(toId, "This person owns the loop already");
}

function notAColleague(
  toId: string | null,
  words = "Choose a clinician or reviewer who works here",
): AppError {
  return new AppError("invalid", `user ${toId}`, { toId: [words] });
}
