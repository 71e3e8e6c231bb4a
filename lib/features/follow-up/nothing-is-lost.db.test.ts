import { randomUUID } from "node:crypto";
import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constantFrom,
  nat,
  record,
} from "fast-check";
import { expect, it } from "vitest";
import type { Actor } from "../../platform/actor.ts";
import { inPractice } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { ownerDb } from "../../platform/testing/owner-db.ts";
import { asPractice, createPractice } from "../../platform/testing/practice.ts";
import { answersForTier } from "../presentations/testing/fictional-answers.ts";
import { newPresentation } from "../presentations/testing/fictional-record.ts";
import { deactivateMember, reactivateMember } from "../team/mutations.ts";
import { listTeam } from "../team/queries.ts";
import { newMember } from "../team/testing/fictional-team.ts";
import { handOver } from "./hand-over.ts";
import { handOverSteps } from "./hand-over-steps.ts";
import { closeLoop, progressLoop } from "./mutations.ts";
import { countBoard, listLoops } from "./queries.ts";
import { loopOutcomes, loopStates } from "./schema.ts";
import { acceptFirst, closing, handing, step } from "./testing/fictional-loops.ts";
import type { LoopRow } from "./view.ts";

interface Clinic {
  readonly administrator: Actor;
  readonly reviewer: Actor;
  /** Who may own loops: the reviewer and two clinicians. */
  readonly owners: readonly Actor[];
}

async function openClinic(): Promise<Clinic> {
  const { id: practiceId, actors } = await createPractice(ownerDb());
  const { clinician, reviewer, administrator } = actors;
  const { name, email, role } = newMember();
  const data = { name, email, role, practiceId, passwordHash: "none" };
  const second = await asPractice(ownerDb(), practiceId, (tx) => tx.user.create({ data }));
  await acceptFirst(clinician, await newPresentation(clinician, answersForTier.urgent), 2);
  await newPresentation(clinician, answersForTier.soon);
  const owners = [clinician, reviewer, { ...clinician, id: second.id, name: "Test Second" }];
  return { administrator, reviewer, owners };
}

/** Something somebody tries to do, with numbers to choose among what there is. */
const attempt = record({
  what: constantFrom("step", "close", "hand over", "hand over", "hand over", "leave", "return"),
  who: nat(2),
  which: nat(20),
  to: nat(2),
  state: constantFrom(...loopStates),
  outcome: constantFrom(...loopOutcomes),
  handed: constantFrom(...handOverSteps),
});

type Attempt = typeof attempt extends Arbitrary<infer Value> ? Value : never;

it("no sequence of what people may do loses a loop, or puts it on two boards", async () => {
  await assert(
    asyncProperty(array(attempt, { minLength: 4, maxLength: 14 }), async (attempts) => {
      const clinic = await openClinic();
      const known = new Set<string>();
      for (const tried of attempts) {
        await allowing(() => act(clinic, tried));
        await requireKept(clinic, known);
      }
      await requireOneBoard(clinic);
    }),
    { numRuns: 8 },
  );
}, 180_000);

/** What is refused by name is fine; anything else is a fault. */
async function allowing(run: () => Promise<unknown>): Promise<void> {
  await run().catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
  });
}

async function act(clinic: Clinic, tried: Attempt): Promise<unknown> {
  const actor = clinic.owners[tried.who] ?? clinic.reviewer;
  const to = clinic.owners[tried.to] ?? clinic.reviewer;
  if (tried.what === "leave" || tried.what === "return") return comeAndGo(clinic, actor, to, tried);
  const loops = await openLoops(clinic);
  const loop = loops[tried.which % Math.max(loops.length, 1)];
  if (!loop) return null;
  if (tried.what === "step") return progressLoop(actor, step(loop, { state: tried.state }));
  if (tried.what === "close") return closeLoop(actor, closing(loop, { outcome: tried.outcome }));
  const input = handing(loop, { step: tried.handed, toId: to.id, note: "x" });
  return handOver(actor, input);
}

async function comeAndGo({ administrator }: Clinic, who: Actor, to: Actor, tried: Attempt) {
  const member = (await listTeam(administrator)).find(({ id }) => id === who.id);
  const named = { userId: who.id, version: member?.version ?? 1, idempotencyKey: randomUUID() };
  if (tried.what === "return") return reactivateMember(administrator, named);
  const loopsTo = to.id === who.id ? "unassigned" : to.id;
  return deactivateMember(administrator, { ...named, loopsTo });
}

/** No loop there ever was is gone, and each has an event for every version. */
async function requireKept({ reviewer }: Clinic, known: Set<string>): Promise<void> {
  const all = await inPractice(reviewer, (tx) =>
    tx.loop.findMany({ select: { id: true, version: true, _count: { select: { events: true } } } }),
  );
  for (const { id } of all) known.add(id);
  expect(all).toHaveLength(known.size);
  for (const loop of all) expect(loop._count.events).toBe(loop.version);
}

/** Every open loop is on exactly one person's board or unassigned, and the counts say so. */
async function requireOneBoard({ reviewer, owners }: Clinic): Promise<void> {
  const open = await list(reviewer, "everyone");
  const boards: string[][] = [];
  for (const whose of [...owners.map(({ id }) => id), "unassigned"])
    boards.push(await list(reviewer, whose));
  expect(boards.flat().sort()).toEqual(open.sort());
  const counts = await countBoard(reviewer);
  expect(counts.everyone.value).toBe(open.length);
  expect(counts.unassigned.value).toBe(boards.at(-1)?.length);
  expect(counts.mine.value).toBe(boards[1]?.length);
}

async function list(reader: Actor, whose: string): Promise<string[]> {
  const { rows } = await listLoops(reader, { whose, state: "open" });
  return rows.map(({ id }) => id);
}

async function openLoops({ reviewer }: Clinic): Promise<LoopRow[]> {
  return (await listLoops(reviewer, { whose: "everyone", state: "open" })).rows;
}
