import { Page } from "@/components/layout/page";
import { SafetyTop } from "@/components/safety/safety-top";
import { countWords } from "@/components/table/count-words";
import { Paging } from "@/components/table/paging";
import { PrintButton } from "@/components/ui/print-button";
import { SwitchLinks } from "@/components/ui/switch-links";
import type { Lane as LaneId, LoopRow, Person } from "@/lib/features/follow-up/view";
import type { Page as ListPage } from "@/lib/features/review/view";
import type { SafetyView } from "@/lib/features/safety/view";
import { type BoardCounts, BoardListsNav } from "./board-lists-nav";
import { boardWords } from "./board-words";
import {
  type FollowUpAddress,
  followUpHref,
  followUpQuery,
  isBoardList,
} from "./follow-up-address";
import { Lane } from "./lane";
import { LiveBoard } from "./live-board";
import { type LoopAbilities, mayClose } from "./loop-abilities";
import { LoopList } from "./loop-list";
import { NothingListed } from "./nothing-listed";
import { OfferedToMe } from "./offered-to-me";
import { SelectionBar, selectionForm } from "./selection-bar";

const lanes: readonly LaneId[] = ["late", "today", "this_week", "later"];

interface Props {
  readonly address: FollowUpAddress;
  readonly page: ListPage<LoopRow>;
  readonly counts: BoardCounts;
  /** What is offered to the reader and waits for an answer. */
  readonly offered: readonly LoopRow[];
  readonly may: LoopAbilities;
  /** To whom a loop can be handed. */
  readonly people: readonly Person[];
  /** What the list was like, for the browser to notice what changed since. */
  readonly marks: readonly string[];
  readonly readAt: { readonly iso: string; readonly text: string };
  readonly safety: SafetyView;
}

/** Everything that is owed to a patient, by when it is due. */
export function FollowUpScreen(props: Props) {
  const { address, page, counts, offered, may, people, marks, readAt, safety } = props;
  const name = listName(address.whose, people);
  return (
    <Page
      title="Follow-up"
      summary={`${name} · as of ${readAt.text}`}
      actions={
        <div className="screen-only flex flex-wrap gap-2">
          <OpenOrClosed address={address} />
          <PrintButton variant="secondary" />
        </div>
      }
    >
      <SafetyTop safety={safety} inSight={1} />
      <BoardListsNav address={address} counts={counts} owns={may.own} />
      <LiveBoard query={followUpQuery(address)} marks={marks} readAt={readAt} />
      {address.whose === "offered" ? null : <OfferedToMe {...{ may, people }} loops={offered} />}
      {page.rows.length === 0 ? (
        <NothingListed address={address} name={name} owns={may.own} />
      ) : (
        <Board {...{ address, page, may, people }} />
      )}
    </Page>
  );
}

function Board({ address, page, may, people }: Pick<Props, "address" | "page" | "may" | "people">) {
  const open = address.state === "open";
  const selectedBy = open && may.own ? selectionForm : undefined;
  return (
    <div className="space-y-6">
      {open ? (
        lanes.map((lane) => (
          <Lane
            key={lane}
            lane={lane}
            {...{ may, people, selectedBy }}
            loops={page.rows.filter(({ due }) => due.lane === lane)}
          />
        ))
      ) : (
        <LoopList loops={page.rows} may={may} place="board" />
      )}
      <Paging
        first={page.first ? null : followUpHref(address, { cursor: null })}
        next={page.next === null ? null : followUpHref(address, { cursor: page.next })}
        words={`${page.rows.length} shown of ${countWords(page.count, `${address.state} loop`, `${address.state} loops`)}`}
      />
      {selectedBy ? (
        <SelectionBar mayClose={page.rows.some((loop) => mayClose(loop, may))} />
      ) : null}
    </div>
  );
}

function listName(whose: string, people: readonly Person[]): string {
  if (isBoardList(whose)) return boardWords[whose].label;
  return people.find(({ id }) => id === whose)?.name ?? "One person";
}

function OpenOrClosed({ address }: { readonly address: FollowUpAddress }) {
  const { state } = address;
  const items = (["open", "closed"] as const).map((one) => ({
    href: followUpHref(address, { state: one }),
    label: one === "open" ? "Open" : "Closed",
    on: state === one,
  }));
  return <SwitchLinks label="Open or closed" items={items} />;
}
