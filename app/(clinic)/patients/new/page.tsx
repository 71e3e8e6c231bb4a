import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { RegisterScreen } from "@/components/patients/register-screen";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Register a patient" };

export default async function RegisterPage() {
  const actor = await requireActorOrSignIn("/patients/new");
  if (!can(actor, "patient.register")) return <NoPermission to="register patients" />;
  return <RegisterScreen />;
}
