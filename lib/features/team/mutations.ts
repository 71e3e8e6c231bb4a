import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor, Role } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { AppError } from "../../platform/errors.ts";
import { once } from "../../platform/idempotency.ts";
import { hashPassword } from "../../platform/password.ts";
import { can, requireAbility } from "../../platform/permissions.ts";
import { holdTeam } from "./hold-team.ts";
import { releaseMember, requireNoLead } from "./release-member.ts";
import type { DeactivationInput, NewMemberInput, ReactivationInput, RoleInput } from "./schema.ts";

/** Adds somebody who may sign in at once. An address that is taken is an AppError "invalid". */
export async function addMember(actor: Actor, input: NewMemberInput): Promise<{ id: string }> {
  requireAbility(actor, "team.manage");
  // What is kept of a form to recognise it again must not hold a password, not even hashed in haste.
  const { idempotencyKey: key, password, passwordAgain: _, ...body } = input;
  const passwordHash = await hashPassword(password);
  try {
    return await inPractice(actor, (tx) =>
      once(tx, actor, { key, work: "addMember", body }, async () => {
        const data = { ...body, practiceId: actor.practiceId, passwordHash };
        const { id } = await tx.user.create({ data, select: { id: true } });
        await recordAudit(tx, actor, "user.added", "user", id, { role: body.role });
        return { id };
      }),
    );
  } catch (error) {
    if (!isTaken(error)) throw error;
    const words = "This address cannot be used: somebody signs in with it already";
    throw new AppError("invalid", "the address is taken", { email: [words] });
  }
}

/** Gives somebody another role. Who may own no loops in it hands the open ones on. */
export async function changeRole(actor: Actor, input: RoleInput): Promise<{ id: string }> {
  requireAbility(actor, "team.manage");
  const { idempotencyKey: key, ...body } = input;
  return keepingTheLast("role", () =>
    inTeam(actor, (tx) =>
      once(tx, actor, { key, work: "changeRole", body }, async () => {
        const { userId: id, role, loopsTo } = body;
        const member = await findMember(tx, actor, body);
        if (role !== "reviewer") await requireNoLead(tx, actor, id);
        const update = () => updateMember(tx, actor, body, { role });
        const handedOn = can({ role }, "loop.own")
          ? await update().then(() => 0)
          : await releaseMember(tx, actor, { id, loopsTo, because: "role" }, update);
        const detail = { from: member.role, to: role, loops: handedOn };
        await recordAudit(tx, actor, "user.changed", "user", id, detail);
        return { id };
      }),
    ),
  );
}

/** Ends somebody's access, and hands on every open loop, in one transaction. What they recorded stays theirs. */
export async function deactivateMember(
  actor: Actor,
  input: DeactivationInput,
): Promise<{ id: string }> {
  requireAbility(actor, "team.manage");
  const { idempotencyKey: key, ...body } = input;
  if (body.userId === actor.id)
    throw new AppError("invalid", "own account", {
      form: ["You cannot deactivate yourself: ask another administrator"],
    });
  return keepingTheLast("form", () =>
    inTeam(actor, (tx) =>
      once(tx, actor, { key, work: "deactivateMember", body }, async () => {
        const { userId: id, loopsTo } = body;
        await findMember(tx, actor, body);
        await requireNoLead(tx, actor, id);
        const release = { id, loopsTo, because: "deactivated" } as const;
        const loops = await releaseMember(tx, actor, release, () =>
          updateMember(tx, actor, body, { disabledAt: new Date() }),
        );
        await tx.$queryRaw`select revoke_sessions_of(${id}::uuid)::text`;
        await recordAudit(tx, actor, "user.deactivated", "user", id, { loops, to: loopsTo });
        return { id };
      }),
    ),
  );
}

/** Lets somebody sign in again, with the password and role they had. Their loops stay where they are. */
export async function reactivateMember(
  actor: Actor,
  input: ReactivationInput,
): Promise<{ id: string }> {
  requireAbility(actor, "team.manage");
  const { idempotencyKey: key, ...body } = input;
  return inPractice(actor, (tx) =>
    once(tx, actor, { key, work: "reactivateMember", body }, async () => {
      await findMember(tx, actor, body, "deactivated");
      await updateMember(tx, actor, body, { disabledAt: null });
      await recordAudit(tx, actor, "user.reactivated", "user", body.userId);
      return { id: body.userId };
    }),
  );
}

/** Held from the start: who leads is looked at before, and must be so at the end. */
function inTeam<Result>(actor: Actor, run: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inPractice(actor, async (tx) => {
    await holdTeam(tx, actor);
    return run(tx);
  });
}

interface Named {
  readonly userId: string;
  readonly version: number;
}

async function findMember(
  tx: Tx,
  { practiceId }: Actor,
  { userId: id, version }: Named,
  wanted: "active" | "deactivated" = "active",
): Promise<{ role: Role }> {
  const select = { role: true, disabledAt: true, version: true } as const;
  const found = await tx.user.findFirst({ where: { practiceId, id }, select });
  if (!found) throw new AppError("not-found", `user ${id}`);
  if (found.version !== version || (found.disabledAt === null) !== (wanted === "active"))
    throw new AppError("conflict", `user ${id} is at version ${found.version}`);
  return { role: found.role as Role };
}

async function updateMember(
  tx: Tx,
  { practiceId }: Actor,
  { userId: id, version }: Named,
  data: Prisma.UserUpdateManyMutationInput,
): Promise<void> {
  const { count } = await tx.user.updateMany({
    where: { practiceId, id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw new AppError("conflict", `user ${id} changed meanwhile`);
}

/** The database keeps the last administrator and the last reviewer; here it gets its words. */
async function keepingTheLast<Result>(field: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const last = /is the last (administrator|reviewer) of the practice/.exec(String(error))?.[1];
    if (!last) throw error;
    throw new AppError("invalid", `the last ${last}`, {
      [field]: [`This is the last ${last}: give somebody else that role first`],
    });
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
