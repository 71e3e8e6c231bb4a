import type { Prisma } from "../../../prisma/generated/client.ts";

const answered = ["resulted", "reviewed", "acted_on", "patient_told"];

/** Open, and a test has not given its result: what is asked for is still to come. */
export const awaited = {
  closedAt: null,
  OR: [{ kind: { not: "investigation" } }, { state: { notIn: answered } }],
} satisfies Prisma.LoopWhereInput;

interface Kept {
  readonly kind: string;
  readonly state: string;
  /** null: open. */
  readonly closedAt: unknown;
}

/** The same of a loop that was read. */
export function isAwaited({ kind, state, closedAt }: Kept): boolean {
  return closedAt === null && (kind !== "investigation" || !answered.includes(state));
}
