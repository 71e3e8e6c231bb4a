import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Tier } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dayOfColumn, momentOf } from "../../platform/dates.ts";
import { dueView } from "../follow-up/due-text.ts";
import { identitySelect } from "../patients/to-patient-identity.ts";
import { undecided } from "../presentations/decided-in-error.ts";
import type { Rung } from "./ladder.ts";
import type { AlarmRule } from "./rules.ts";
import type { AlarmRow } from "./view.ts";

const whatIsUndecided = {
  orderBy: [{ revision: "desc" }, { assessedAt: "desc" }, { id: "desc" }],
  take: 1,
  select: {
    recommendations: {
      where: { advice: "required", ...undecided },
      orderBy: { position: "asc" },
      select: { label: true },
    },
  },
} satisfies Prisma.Presentation$assessmentsArgs;

export const alarmSelect = {
  id: true,
  rule: true,
  presentationId: true,
  loopId: true,
  dueBy: true,
  raisedAt: true,
  rung: true,
  rungAt: true,
  nextAt: true,
  receiptAt: true,
  version: true,
  receiptBy: { select: { name: true } },
  patient: { select: identitySelect },
  loop: { select: { title: true, dueAt: true, dueOn: true } },
  draft: { select: { tier: true, author: { select: { name: true } } } },
  presentation: { select: { tier: true, assessments: whatIsUndecided } },
} satisfies Prisma.AlarmSelect;

export type FoundAlarm = Prisma.AlarmGetPayload<{ select: typeof alarmSelect }>;

/** The alarm as the actor sees it at `now`. */
export function toAlarmRow(
  row: FoundAlarm,
  responsible: string | null,
  { timeZone }: Actor,
  now: Date,
): AlarmRow {
  const { id, presentationId, loopId, receiptAt, receiptBy, version } = row;
  return {
    ...{ id, presentationId, loopId, responsible, version },
    rule: row.rule as AlarmRule,
    title: titleOf(row),
    tier: (row.draft ?? row.presentation)?.tier as Tier | null,
    due: dueView(dueOf(row), now, timeZone),
    raisedAt: momentOf(row.raisedAt, timeZone),
    rung: row.rung as Rung,
    rungAt: momentOf(row.rungAt, timeZone),
    nextAt: row.nextAt && momentOf(row.nextAt, timeZone),
    receipt: receiptAt && receiptBy && { by: receiptBy.name, at: momentOf(receiptAt, timeZone) },
  };
}

const byTheLoop = ["loop_due", "result_missing"];

/** A loop's own clock in days is told by its day; whatever else has a clock, to the minute. */
function dueOf({ rule, loop, dueBy }: FoundAlarm) {
  if (!loop?.dueOn || !byTheLoop.includes(rule)) return { dueAt: dueBy, dueOn: null, dueBy };
  return { dueAt: null, dueOn: dayOfColumn(loop.dueOn), dueBy };
}

function titleOf({ loop, draft, presentationId, presentation }: FoundAlarm): string {
  if (loop) return loop.title;
  if (draft) return `${presentationId ? "Amendment" : "Draft"} of ${draft.author.name}`;
  const [first, ...more] = presentation?.assessments[0]?.recommendations ?? [];
  if (!first) return "Decided since";
  // The alarm is due with the first of them, which the list need not begin with.
  return more.length > 0 ? `${more.length + 1} suggestions` : first.label;
}
