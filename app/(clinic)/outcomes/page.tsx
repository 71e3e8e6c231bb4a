import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { YieldScreen } from "@/components/outcomes/yield-screen";
import { findPracticeYield } from "@/lib/features/outcomes/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Outcomes" };

export default async function OutcomesPage() {
  const actor = await requireActorOrSignIn("/outcomes");
  if (!can(actor, "yield.read")) return <NoPermission to="see outcomes of the practice" />;
  return <YieldScreen found={await findPracticeYield(actor)} />;
}
