import { TextLink } from "@/components/ui/text-link";
import type { BoardList } from "@/lib/features/follow-up/board-lists";
import { boardWords, listsFor } from "./board-words";
import { type FollowUpAddress, followUpHref } from "./follow-up-address";

interface Count {
  readonly value: number;
  readonly capped: boolean;
}

export type BoardCounts = Readonly<Record<BoardList, Count>>;

interface Props {
  readonly address: FollowUpAddress;
  readonly counts: BoardCounts;
  readonly owns: boolean;
}

/** The lists of the board, each with how many open loops it has. */
export function BoardListsNav({ address, counts, owns }: Props) {
  return (
    <nav aria-label="Lists" className="screen-only mb-4">
      <ul className="flex flex-wrap gap-x-1 gap-y-1 border-b border-line">
        {listsFor(owns).map((list) => (
          <li key={list}>
            <TextLink
              href={followUpHref(address, { whose: list, state: "open" })}
              aria-current={address.whose === list ? "page" : undefined}
              look="touchable flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2.5 text-quiet hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {boardWords[list].label}
              <span className={loud(list, counts) ? "font-semibold text-emergency" : ""}>
                {digits(counts[list])}
              </span>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What nobody may overlook: late, without an owner. */
function loud(list: BoardList, counts: BoardCounts): boolean {
  return (list === "overdue" || list === "unassigned") && counts[list].value > 0;
}

function digits({ value, capped }: Count): string {
  return `${value.toLocaleString("en-GB")}${capped ? "+" : ""}`;
}
