import type { Actor, Role } from "./actor.ts";
import { AppError } from "./errors.ts";

/** Who may do what. The one table behind pages, actions, routes and the test matrix. */
export const rolesByAbility = {
  "review.read": ["clinician", "reviewer", "coordinator"],
  "patient.read": ["clinician", "reviewer", "coordinator"],
  "patient.register": ["clinician", "reviewer", "coordinator"],
  "patient.amend": ["clinician", "reviewer", "coordinator"],
  "patient.merge": ["reviewer"],
  "patient.import": ["reviewer", "coordinator"],
  "presentation.read": ["clinician", "reviewer", "coordinator"],
  "presentation.record": ["clinician"],
  "presentation.amend": ["clinician"],
  "draft.discard": ["clinician", "reviewer"],
  "draft.discard_any": ["reviewer"],
  "recommendation.decide": ["clinician", "reviewer"],
  "loop.read": ["clinician", "reviewer", "coordinator"],
  "loop.progress": ["clinician", "reviewer", "coordinator"],
  "loop.close": ["clinician", "reviewer"],
  "loop.close_any": ["reviewer"],
  "loop.own": ["clinician", "reviewer"],
  "loop.reassign": ["reviewer"],
  "result.read": ["clinician", "reviewer", "coordinator"],
  "result.enter": ["clinician", "reviewer"],
  "result.review": ["clinician", "reviewer"],
  "alarm.receive": ["clinician", "reviewer"],
  "alarm.list": ["reviewer"],
  "safety.sweep": ["reviewer"],
  "summary.export": ["clinician", "reviewer"],
  "diagnosis.record": ["clinician", "reviewer"],
  "score.record": ["clinician", "reviewer"],
  "yield.read": ["clinician", "reviewer"],
  "team.read": ["clinician", "reviewer", "coordinator", "administrator", "auditor"],
  "team.manage": ["administrator"],
  "practice.read": ["reviewer", "administrator"],
  "practice.manage": ["administrator"],
  "audit.read": ["auditor"],
  "knowledge.read": ["clinician", "reviewer", "coordinator", "administrator", "auditor"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Ability = keyof typeof rolesByAbility;

/** Whether the role allows it. Whose practice a record belongs to is the query's job. */
export function can(actor: Pick<Actor, "role">, ability: Ability): boolean {
  const allowed: readonly Role[] = rolesByAbility[ability];
  return allowed.includes(actor.role);
}

/** Throws AppError "forbidden" unless the role allows it. */
export function requireAbility(actor: Actor, ability: Ability): void {
  if (!can(actor, ability)) throw new AppError("forbidden", `${actor.role} may not ${ability}`);
}
