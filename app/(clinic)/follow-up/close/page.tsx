import type { Metadata } from "next";
import { CloseSelectedScreen } from "@/components/follow-up/close-selected-screen";
import { loopAbilities } from "@/components/follow-up/loop-abilities";
import { readSelected } from "@/components/follow-up/read-selected";
import { NoPermission } from "@/components/layout/no-permission";
import { listChosenLoops } from "@/lib/features/follow-up/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Close selected loops" };

export default async function CloseSelectedPage({ searchParams }: PageProps<"/follow-up/close">) {
  const actor = await requireActorOrSignIn("/follow-up");
  if (!can(actor, "loop.close")) return <NoPermission to="close loops" />;
  const ids = readSelected(await searchParams);
  const loops = await listChosenLoops(actor, ids);
  const may = loopAbilities((ability) => can(actor, ability));
  return <CloseSelectedScreen loops={loops} asked={ids.length} may={may} />;
}
