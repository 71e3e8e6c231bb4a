import type { Role } from "../../platform/actor.ts";

export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** May not sign in any more; what they recorded stays theirs. */
  readonly disabled: boolean;
}
