import type { DiscardAbilities } from "@/components/drafts/discard-abilities";
import { DraftsLeftAlone } from "@/components/drafts/drafts-left-alone";
import { Page } from "@/components/layout/page";
import { SafetyTop } from "@/components/safety/safety-top";
import { countWords } from "@/components/table/count-words";
import { Paging } from "@/components/table/paging";
import { TextLink } from "@/components/ui/text-link";
import type { DraftsListed } from "@/lib/features/drafts/view";
import { reviewSorts } from "@/lib/features/review/schema";
import type { Page as ListPage, ReviewRow } from "@/lib/features/review/view";
import type { SafetyView } from "@/lib/features/safety/view";
import { type ReviewAddress, reviewHref } from "./review-address";
import { ReviewEmpty } from "./review-empty";
import { ReviewFilters } from "./review-filters";
import { ReviewTable } from "./review-table";

interface Props {
  readonly address: ReviewAddress;
  readonly page: ListPage<ReviewRow>;
  readonly drafts: DraftsListed;
  readonly mayDiscard: DiscardAbilities;
  readonly safety: SafetyView;
}

/** The worklist of presentations, most pressing first. */
export function ReviewScreen({ address, page, drafts, mayDiscard, safety }: Props) {
  const total = countWords(page.count, "presentation", "presentations");
  const desc = address.direction === "descending";
  return (
    <Page title="Review" summary={orderWords(address)}>
      <SafetyTop safety={safety} inSight={3} />
      <DraftsLeftAlone drafts={drafts} mayDiscard={mayDiscard} />
      <ReviewFilters address={address} />
      {page.rows.length === 0 ? (
        <ReviewEmpty address={address} />
      ) : (
        <>
          <ReviewTable
            rows={[...page.rows]}
            sorting={address.sort === "priority" ? [] : [{ id: address.sort, desc }]}
            sortHrefs={sortHrefs(address)}
          />
          <Paging
            first={page.first ? null : reviewHref(address, { cursor: null })}
            next={page.next === null ? null : reviewHref(address, { cursor: page.next })}
            words={`${page.rows.length} shown of ${total}`}
          />
        </>
      )}
    </Page>
  );
}

function orderWords(address: ReviewAddress) {
  if (address.sort === "priority") {
    return "Emergencies without an outcome first, then overdue, then urgent, then the oldest.";
  }
  const href = reviewHref(address, { sort: "priority", direction: "ascending" });
  return (
    <>
      Sorted by one column. <TextLink href={href}>Back to the order by priority</TextLink>
    </>
  );
}

function sortHrefs(address: ReviewAddress) {
  return Object.fromEntries(
    reviewSorts
      .filter((sort) => sort !== "priority")
      .map((sort) => {
        const turned = address.sort === sort && address.direction === "ascending";
        return [
          sort,
          reviewHref(address, { sort, direction: turned ? "descending" : "ascending" }),
        ];
      }),
  );
}
