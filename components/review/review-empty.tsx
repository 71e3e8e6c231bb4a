import { Empty } from "@/components/ui/empty";
import { TextLink } from "@/components/ui/text-link";
import { tierLabels } from "@/lib/clinical/knowledge/tiers";
import { type ReviewAddress, reviewHref } from "./review-address";

/** Nothing listed: says what was looked for, so that an empty list is never read as all is well. */
export function ReviewEmpty({ address }: { readonly address: ReviewAddress }) {
  const wanted = [
    address.tier.length > 0 ? address.tier.map((tier) => tierLabels[tier].name).join(" or ") : "",
    address.incomplete ? "with an incomplete safety set" : "",
  ].filter(Boolean);
  if (wanted.length === 0) {
    return (
      <Empty title="No presentation has an open loop">
        <p>
          Every presentation of this practice was looked at; each one above self-management keeps a
          loop open until it is closed with an outcome. Find a patient under{" "}
          <TextLink href="/patients">Patients</TextLink> to record one.
        </p>
      </Empty>
    );
  }
  return (
    <Empty title={`No presentation with an open loop is ${wanted.join(", ")}`}>
      <p>
        Presentations outside this filter are not shown.{" "}
        <TextLink href={reviewHref(address, { tier: [], incomplete: false })}>Show all</TextLink>
      </p>
    </Empty>
  );
}
