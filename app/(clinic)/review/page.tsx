import type { Metadata } from "next";
import { discardAbilities } from "@/components/drafts/discard-abilities";
import { NoPermission } from "@/components/layout/no-permission";
import { readReviewAddress } from "@/components/review/review-address";
import { ReviewScreen } from "@/components/review/review-screen";
import { listDraftsLeftAlone } from "@/lib/features/drafts/queries";
import { listReview } from "@/lib/features/review/queries";
import { findSafety } from "@/lib/features/safety/queries";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const actor = await requireActorOrSignIn("/review");
  if (!can(actor, "review.read")) return <NoPermission to="review presentations" />;
  const address = readReviewAddress(await searchParams);
  return (
    <ReviewScreen
      address={address}
      page={await listReview(actor, address)}
      drafts={await listDraftsLeftAlone(actor)}
      safety={await findSafety(actor)}
      mayDiscard={discardAbilities((ability) => can(actor, ability))}
    />
  );
}
