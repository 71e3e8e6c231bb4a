import { Page } from "@/components/layout/page";
import { countWords } from "@/components/table/count-words";
import { Paging } from "@/components/table/paging";
import { Empty } from "@/components/ui/empty";
import { SwitchLinks } from "@/components/ui/switch-links";
import { TextLink } from "@/components/ui/text-link";
import type { Lane as LaneId, LoopRow } from "@/lib/features/follow-up/view";
import type { Page as ListPage } from "@/lib/features/review/view";
import { type FollowUpAddress, followUpHref } from "./follow-up-address";
import { Lane } from "./lane";
import type { LoopAbilities } from "./loop-abilities";
import { LoopList } from "./loop-list";

const lanes: readonly LaneId[] = ["late", "today", "this_week", "later"];

interface Props {
  readonly address: FollowUpAddress;
  readonly page: ListPage<LoopRow>;
  readonly may: LoopAbilities;
}

/** Everything that is owed to a patient, by when it is due. */
export function FollowUpScreen({ address, page, may }: Props) {
  return (
    <Page title="Follow-up" actions={<Switches address={address} />}>
      {page.rows.length === 0 ? (
        <Nothing address={address} />
      ) : (
        <Board {...{ address, page, may }} />
      )}
    </Page>
  );
}

function Board({ address, page, may }: Props) {
  return (
    <div className="space-y-6">
      {address.state === "open" ? (
        lanes.map((lane) => (
          <Lane
            key={lane}
            lane={lane}
            may={may}
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
    </div>
  );
}

function Switches({ address }: { readonly address: FollowUpAddress }) {
  const { whose, state } = address;
  return (
    <>
      <SwitchLinks
        label="Whose loops"
        items={[
          { href: followUpHref(address, { whose: "mine" }), label: "Mine", on: whose === "mine" },
          {
            href: followUpHref(address, { whose: "everyone" }),
            label: "Everyone",
            on: whose === "everyone",
          },
        ]}
      />
      <SwitchLinks
        label="Open or closed"
        items={[
          { href: followUpHref(address, { state: "open" }), label: "Open", on: state === "open" },
          {
            href: followUpHref(address, { state: "closed" }),
            label: "Closed",
            on: state === "closed",
          },
        ]}
      />
    </>
  );
}

function Nothing({ address }: { readonly address: FollowUpAddress }) {
  const whose = address.whose === "mine" ? "owned by you" : "in this practice";
  return (
    <Empty title={`No ${address.state} loop ${whose}`}>
      {address.whose === "mine" ? (
        <p>
          Loops of others are not shown here.{" "}
          <TextLink href={followUpHref(address, { whose: "everyone" })}>Show everyone's</TextLink>
        </p>
      ) : (
        <p>A loop opens when a presentation is recorded or a suggestion is accepted.</p>
      )}
    </Empty>
  );
}
