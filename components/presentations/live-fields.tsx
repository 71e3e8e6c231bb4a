import type { Tier } from "@/lib/clinical/knowledge/tiers";
import { knowledgeHash } from "@/lib/clinical/knowledge/version";

/** What is shown, sent along for the server to compare with its own. Without JavaScript there is nothing to compare. */
export function LiveFields({ tier }: { readonly tier: Tier | "unavailable" }) {
  return (
    <>
      <input type="hidden" name="live.tier" value={tier} />
      <input type="hidden" name="live.hash" value={knowledgeHash} />
    </>
  );
}
