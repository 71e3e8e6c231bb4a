import "server-only";
import type { RowResult } from "../../platform/action-state.ts";
import type { Actor } from "../../platform/actor.ts";
import { AppError, errorMessages } from "../../platform/errors.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { ClosingEachInput, OfferingEachInput } from "./each-schema.ts";
import { handOver } from "./hand-over.ts";
import { closeLoop } from "./mutations.ts";
import { listChosenLoops } from "./queries.ts";
import { loopOutcomeLabels } from "./schema.ts";

/** Closes each loop in a transaction of its own: what fails for one is said beside it and stops no other. */
export async function closeEach(actor: Actor, rows: ClosingEachInput): Promise<RowResult[]> {
  requireAbility(actor, "loop.close");
  return each(actor, rows, async (row) => {
    await closeLoop(actor, row);
    return `Closed: ${loopOutcomeLabels[row.outcome]}`;
  });
}

/** Offers each loop to the colleague, in a transaction of its own. */
export async function offerEach(actor: Actor, rows: OfferingEachInput): Promise<RowResult[]> {
  requireAbility(actor, "loop.own");
  return each(actor, rows, async (row) => {
    await handOver(actor, row);
    return "Offered";
  });
}

async function each<Row extends { readonly loopId: string }>(
  actor: Actor,
  rows: readonly Row[],
  run: (row: Row) => Promise<string>,
): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (const row of rows) results.push(await one(actor, row, run));
  return results;
}

async function one<Row extends { readonly loopId: string }>(
  actor: Actor,
  row: Row,
  run: (row: Row) => Promise<string>,
): Promise<RowResult> {
  const id = row.loopId;
  try {
    return { id, done: true, words: await run(row) };
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict")
      return { id, done: false, ...(await changedMeanwhile(actor, id)) };
    if (!(error instanceof AppError))
      console.error(`One loop of several failed: ${id}, ${nameOf(error)}`);
    return { id, done: false, words: wordsOf(error) };
  }
}

/** What somebody else did, and the version with which it can be sent again if it still applies. */
async function changedMeanwhile(actor: Actor, id: string) {
  const [loop] = await listChosenLoops(actor, [id]);
  if (!loop) return { words: "Someone else closed it meanwhile. Nothing was saved here." };
  const { text, at, by } = loop.lastEvent;
  const did = `Someone else changed it meanwhile: ${text} (${by}, ${at.text}).`;
  return { words: `${did} Send it again if it still applies.`, version: loop.version };
}

/** The message may hold what was typed: it stays out of the log. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "not an error";
}

function wordsOf(error: unknown): string {
  if (!(error instanceof AppError)) return "It did not work, and nothing was saved. Try it alone.";
  return Object.values(error.fieldErrors).flat().join(" ") || errorMessages[error.code];
}
