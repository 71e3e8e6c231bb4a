import { Moment } from "@/components/ui/moment";
import { reviewNextLabels, reviewReasonLabels } from "@/lib/features/results/review-reasons";
import type { ResultReviewView } from "@/lib/features/results/view";

/** Who reviewed it, when, and what followed. */
export function ReviewWords({ review }: { readonly review: ResultReviewView }) {
  const { next, reason, note, by, at } = review;
  return (
    <p className="text-sm">
      {reviewNextLabels[next]} by {by}, <Moment at={at} />: {reviewReasonLabels[reason]}
      {note ? `. ${note}` : ""}
    </p>
  );
}
