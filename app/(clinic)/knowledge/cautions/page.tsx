import type { Metadata } from "next";
import { CautionsScreen } from "@/components/knowledge/cautions-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Cautions" };

export default async function CautionsPage() {
  const actor = await requireActorOrSignIn("/knowledge/cautions");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <CautionsScreen />;
}
