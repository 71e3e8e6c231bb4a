import type { Metadata } from "next";
import { NoPermission } from "@/components/layout/no-permission";
import { UnreviewedScreen } from "@/components/results/unreviewed-screen";
import { listUnreviewedResults } from "@/lib/features/results/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Results to review" };

export default async function UnreviewedPage({ searchParams }: PageProps<"/results">) {
  const actor = await requireActorOrSignIn("/results");
  if (!can(actor, "result.read")) return <NoPermission to="see results" />;
  const { cursor } = await searchParams;
  const page = await listUnreviewedResults(actor, {
    cursor: typeof cursor === "string" ? cursor : null,
  });
  return <UnreviewedScreen page={page} />;
}
