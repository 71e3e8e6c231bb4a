import type { Metadata } from "next";
import { HandOverSelectedScreen } from "@/components/follow-up/hand-over-selected-screen";
import { readSelected } from "@/components/follow-up/read-selected";
import { NoPermission } from "@/components/layout/no-permission";
import { listChosenLoops } from "@/lib/features/follow-up/queries";
import { listColleagues } from "@/lib/features/team/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Hand over selected loops" };

export default async function HandOverSelectedPage({
  searchParams,
}: PageProps<"/follow-up/hand-over">) {
  const actor = await requireActorOrSignIn("/follow-up");
  if (!can(actor, "loop.own")) return <NoPermission to="hand over loops" />;
  const ids = readSelected(await searchParams);
  const loops = await listChosenLoops(actor, ids);
  const people = (await listColleagues(actor)).filter(({ id }) => id !== actor.id);
  return <HandOverSelectedScreen loops={loops} asked={ids.length} people={people} />;
}
