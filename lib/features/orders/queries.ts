import "server-only";
import type { AnswerValue } from "../../clinical/engine/answers.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { isUuid } from "../../platform/uuid.ts";
import { findSettings } from "../practice/find-settings.ts";
import { findPresentation } from "../presentations/queries.ts";
import { closedOrders, requestOf } from "./request.ts";
import type { SafetyFinding } from "./safety-questions.ts";
import type { ClosedOrders, OrderSafety, RequestView } from "./view.ts";

/** What was answered before tests of a presentation; null for unknown and another practice's alike. */
export async function findOrderSafety(actor: Actor, id: string): Promise<OrderSafety | null> {
  requireAbility(actor, "presentation.read");
  if (!isUuid(id)) return null;
  return inPractice(actor, async (tx) => {
    const where = { practiceId: actor.practiceId, id };
    if ((await tx.presentation.count({ where })) === 0) return null;
    await recordAudit(tx, actor, "order_safety.read", "presentation", id);
    return readSafety(tx, actor, id);
  });
}

/** The sheet that asks for one accepted test, or for those of one list; null where there is none. */
export async function findRequest(
  actor: Actor,
  id: string,
  name: string,
): Promise<RequestView | null> {
  const view = await findPresentation(actor, id);
  if (!view) return null;
  return inPractice(actor, async (tx) => {
    const { name: practice, phones } = await findSettings(tx, actor);
    const safety = await readSafety(tx, actor, id);
    const request = requestOf(view, safety, { name: practice, phones }, name);
    if (request)
      await recordAudit(tx, actor, "request.read", "presentation", id, {
        ordered: request.tests.map((test) => test.id),
      });
    return request;
  });
}

/** Why there is no sheet for an order: it is closed. null where it never was one. */
export async function findClosedOrders(
  actor: Actor,
  id: string,
  name: string,
): Promise<ClosedOrders | null> {
  const view = await findPresentation(actor, id);
  const orders = view ? closedOrders(view, name) : [];
  return view && orders.length > 0
    ? { presentationId: view.id, patient: view.patient, orders }
    : null;
}

async function readSafety(tx: Tx, actor: Actor, presentationId: string): Promise<OrderSafety> {
  const { practiceId, timeZone } = actor;
  const rows = await tx.orderSafety.findMany({
    where: { practiceId, presentationId },
    orderBy: { position: "asc" },
    select: { finding: true, value: true, at: true, by: { select: { name: true } } },
  });
  return {
    version: rows.length + 1,
    answers: rows.map(({ finding, value, at, by }) => ({
      finding: finding as SafetyFinding,
      value: value as AnswerValue,
      by: by.name,
      at: momentOf(at, timeZone),
    })),
  };
}
