import { Paging } from "@/components/table/paging";
import { Empty } from "@/components/ui/empty";
import type { AlarmPage } from "@/lib/features/safety/view";
import { alarmCountWords } from "./alarm-count-words";
import { AlarmList } from "./alarm-list";

interface Props {
  readonly page: AlarmPage;
  readonly at: "/alarms" | "/alarms/mine";
  /** "No alarm is running" */
  readonly none: string;
}

/** A list of alarms page by page; an empty one does not say that all is well. */
export function AlarmPages({ page, at, none }: Props) {
  if (page.rows.length === 0)
    return (
      <Empty title={none}>
        This says what was looked for, not that all is well: see when it was last looked.
      </Empty>
    );
  return (
    <>
      <AlarmList patients={page.rows} />
      <Paging
        first={page.first ? null : at}
        next={page.next === null ? null : `${at}?after=${page.next}`}
        words={`${page.rows.length} of them shown: ${alarmCountWords(page.counts)}`}
      />
    </>
  );
}
