import type { Prisma } from "../../../prisma/generated/client.ts";

/** Its order was entered in error: such a decision counts as none, and stays in the history. */
export const inError = {
  loop: { outcome: "entered_in_error" },
} as const satisfies Prisma.RecommendationWhereInput;

/** Nobody decided, or only in error. */
export const undecided: Prisma.RecommendationWhereInput = { OR: [{ decision: null }, inError] };

export function isInError({ loop }: { readonly loop: { readonly outcome: string | null } | null }) {
  return loop?.outcome === inError.loop.outcome;
}
