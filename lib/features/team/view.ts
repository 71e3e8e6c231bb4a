import type { Role } from "../../platform/actor.ts";

export interface Absence {
  readonly id: string;
  readonly cover: { readonly id: string; readonly name: string };
  /** "24-Nov-2026" */
  readonly startsText: string;
  readonly endsText: string;
  /** Away today. */
  readonly now: boolean;
  /** The cover agreed, or a reviewer set it. */
  readonly accepted: boolean;
  /** The reader may accept or refuse to cover. */
  readonly asksMe: boolean;
  /** The reader may cancel it. */
  readonly mayCancel: boolean;
}

export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** May not sign in any more; what they recorded stays theirs. */
  readonly disabled: boolean;
  readonly version: number;
  /** Today's and later ones, the first first. */
  readonly absences: readonly Absence[];
  readonly openLoops: number;
  readonly overdueLoops: number;
  /** May own loops, and so be away with a cover. */
  readonly owns: boolean;
  readonly me: boolean;
}
