import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { TeamScreen } from "@/components/team/team-screen";
import { listTeam } from "@/lib/features/team/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage() {
  const actor = await requireActorOrSignIn("/team");
  if (!can(actor, "team.read")) return <NoPermission to="see the team" />;
  const may = {
    manage: can(actor, "team.manage"),
    followUp: can(actor, "loop.read"),
    setOwn: can(actor, "loop.own"),
    setAny: can(actor, "loop.reassign"),
  };
  return <TeamScreen team={await listTeam(actor)} may={may} />;
}
