import type { Metadata } from "next";
import { readFollowUpAddress } from "@/components/follow-up/follow-up-address";
import { FollowUpScreen } from "@/components/follow-up/follow-up-screen";
import { loopAbilities } from "@/components/follow-up/loop-abilities";
import { NoPermission } from "@/components/layout/no-permission";
import { boardMarks } from "@/lib/features/follow-up/board-marks";
import { countBoard, listLoops } from "@/lib/features/follow-up/queries";
import { findSafety } from "@/lib/features/safety/queries";
import { listColleagues } from "@/lib/features/team/queries";
import { momentOf } from "@/lib/platform/dates";
import { can } from "@/lib/platform/permissions";
import { requireActorOrSignIn } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Follow-up" };

export default async function FollowUpPage({ searchParams }: PageProps<"/follow-up">) {
  const actor = await requireActorOrSignIn("/follow-up");
  if (!can(actor, "loop.read")) return <NoPermission to="see follow-up" />;
  const may = loopAbilities((ability) => can(actor, ability));
  const address = readFollowUpAddress(await searchParams, may.own ? "mine" : "everyone");
  const readAt = momentOf(new Date(), actor.timeZone);
  const counts = await countBoard(actor);
  const page = await listLoops(actor, address);
  const waits = counts.offered.value > 0 && address.whose !== "offered";
  const offered = waits ? (await listLoops(actor, { whose: "offered", state: "open" })).rows : [];
  const shown = page.rows.map(({ id, version, due }) => ({ id, version, overdue: due.overdue }));
  return (
    <FollowUpScreen
      {...{ address, page, counts, offered, may, readAt }}
      people={await listColleagues(actor)}
      safety={await findSafety(actor)}
      marks={boardMarks(shown, counts)}
    />
  );
}
