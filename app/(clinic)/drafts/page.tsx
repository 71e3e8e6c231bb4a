import type { Metadata } from "next";
import { discardAbilities } from "@/components/drafts/discard-abilities";
import { DraftsScreen } from "@/components/drafts/drafts-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { listMyDrafts } from "@/lib/features/drafts/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "My drafts" };

export default async function DraftsPage() {
  const actor = await requireActorOrSignIn("/drafts");
  if (!can(actor, "presentation.record")) return <NoPermission to="record presentations" />;
  const may = discardAbilities((ability) => can(actor, ability));
  return <DraftsScreen drafts={await listMyDrafts(actor)} may={may} />;
}
