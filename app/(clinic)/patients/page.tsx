import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { PatientsScreen } from "@/components/patients/patients-screen";
import { searchPatients } from "@/lib/features/patients/queries";
import { can } from "@/lib/platform/permissions";
import { unsealText } from "@/lib/platform/sealed-text";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Patients" };

export default async function PatientsPage({ searchParams }: PageProps<"/patients">) {
  const actor = await requireActorOrSignIn("/patients");
  if (!can(actor, "patient.read")) return <NoPermission to="see patients" />;
  const { search, cursor } = await searchParams;
  const term = (await unsealText(actor.practiceId, search)) ?? "";
  const page = await searchPatients(actor, { term, cursor: oneOf(cursor) });
  const sealed = term === "" ? null : oneOf(search);
  return (
    <PatientsScreen
      term={term}
      search={sealed ?? ""}
      page={page}
      canRegister={can(actor, "patient.register")}
      canImport={can(actor, "patient.import")}
    />
  );
}

function oneOf(value: string | string[] | undefined): string | null {
  return typeof value === "string" ? value : null;
}
