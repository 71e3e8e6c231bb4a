import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { ImportScreen } from "@/components/patients/import-screen";
import { findImport } from "@/lib/features/patients/queries";
import { dayOrderOf } from "@/lib/features/patients/schema";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Import patients" };

export default async function ImportPage({ searchParams }: PageProps<"/patients/import">) {
  const [actor, { done }] = await Promise.all([
    requireActorOrSignIn("/patients/import"),
    searchParams,
  ]);
  if (!can(actor, "patient.import")) return <NoPermission to="import patients" />;
  const batch = typeof done === "string" ? await findImport(actor, done) : null;
  const dayFirst = dayOrderOf(actor.guidelineProfile) === "day first";
  return <ImportScreen done={batch} dayExample={dayFirst ? "05-Apr-1961" : "04-May-1961"} />;
}
