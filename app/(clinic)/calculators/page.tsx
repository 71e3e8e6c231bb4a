import type { Metadata } from "next";
import { CalculatorsScreen } from "@/components/calculators/calculators-screen";
import { NoPermission } from "@/components/layout/no-permission";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Calculators" };

export default async function CalculatorsPage() {
  const actor = await requireActorOrSignIn("/calculators");
  if (!can(actor, "knowledge.read")) return <NoPermission to="use the calculators" />;
  return <CalculatorsScreen />;
}
