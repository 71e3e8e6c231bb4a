import type { Metadata } from "next";
import { TreatmentsScreen } from "@/components/knowledge/treatments-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Treatments" };

export default async function TreatmentsPage() {
  const actor = await requireActorOrSignIn("/knowledge/treatments");
  if (!can(actor, "knowledge.read")) return <NoPermission to="read the knowledge base" />;
  return <TreatmentsScreen />;
}
