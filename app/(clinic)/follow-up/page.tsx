import type { Metadata } from "next";
import { readFollowUpAddress } from "@/components/follow-up/follow-up-address";
import { FollowUpScreen } from "@/components/follow-up/follow-up-screen";
import { loopAbilities } from "@/components/follow-up/loop-abilities";
import { NoPermission } from "@/components/layout/no-permission";
import { listLoops } from "@/lib/features/follow-up/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Follow-up" };

export default async function FollowUpPage({ searchParams }: PageProps<"/follow-up">) {
  const actor = await requireActorOrSignIn("/follow-up");
  if (!can(actor, "loop.read")) return <NoPermission to="see follow-up" />;
  const address = readFollowUpAddress(await searchParams);
  const may = loopAbilities((ability) => can(actor, ability));
  return <FollowUpScreen address={address} page={await listLoops(actor, address)} may={may} />;
}
