import type { Route } from "next";
import { Page } from "@/components/layout/page";
import { countWords } from "@/components/table/count-words";
import { Paging } from "@/components/table/paging";
import { Empty } from "@/components/ui/empty";
import type { UnreviewedRow } from "@/lib/features/results/view";
import type { Page as ListPage } from "@/lib/features/review/view";
import { UnreviewedItem } from "./unreviewed-item";

interface Props {
  readonly page: ListPage<UnreviewedRow>;
}

/** Results that nobody has reviewed, the most urgent first. */
export function UnreviewedScreen({ page }: Props) {
  const { rows, next, first, count } = page;
  return (
    <Page title="Results to review" summary="Of the whole practice, the most urgent first">
      {rows.length === 0 ? (
        <Empty title="No result waits for a review">
          <p>A result that is entered stays here until a named person has reviewed it.</p>
        </Empty>
      ) : (
        <>
          <ul className="border-t border-line">
            {rows.map((row) => (
              <UnreviewedItem key={row.loop.id} row={row} />
            ))}
          </ul>
          <Paging
            first={first ? null : "/results"}
            next={next === null ? null : (`/results?cursor=${next}` as Route)}
            words={`${rows.length} shown of ${countWords(count, "report", "reports")}`}
          />
        </>
      )}
    </Page>
  );
}
