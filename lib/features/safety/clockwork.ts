/** What acts when nobody is signed in: in the audit it stands as the nil UUID. */
export interface Clockwork {
  readonly id: "00000000-0000-0000-0000-000000000000";
  readonly practiceId: string;
}

export function clockworkOf(practiceId: string): Clockwork {
  return { id: "00000000-0000-0000-0000-000000000000", practiceId };
}
