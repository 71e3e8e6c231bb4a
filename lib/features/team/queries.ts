import "server-only";
import type { Actor, Role } from "../../platform/actor.ts";
import { inPractice } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import type { TeamMember } from "./view.ts";

/** Everybody who works in the practice, by name. */
export async function listTeam(actor: Actor): Promise<TeamMember[]> {
  requireAbility(actor, "team.read");
  return inPractice(actor, async (tx) => {
    const users = await tx.user.findMany({
      where: { practiceId: actor.practiceId },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, email: true, role: true, disabledAt: true },
    });
    return users.map(({ disabledAt, role, ...user }) => ({
      ...user,
      role: role as Role,
      disabled: disabledAt !== null,
    }));
  });
}
