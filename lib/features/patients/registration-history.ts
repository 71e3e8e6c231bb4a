import "server-only";
import type { Prisma } from "../../../prisma/generated/client.ts";
import type { Actor } from "../../platform/actor.ts";
import { momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import type { Changes, PatientEventKind } from "./patient-event.ts";
import { registrationFields, registrationLabels, registrationText } from "./registration.ts";
import type { RegistrationEvent } from "./view.ts";

const select = {
  patientId: true,
  version: true,
  kind: true,
  changes: true,
  reason: true,
  at: true,
  by: { select: { name: true } },
  patient: { select: { number: true } },
  other: { select: { number: true } },
} satisfies Prisma.PatientEventSelect;

type Row = Prisma.PatientEventGetPayload<{ select: typeof select }>;

const words: Readonly<Record<PatientEventKind, string>> = {
  registered: "Registered",
  imported: "Imported from a file",
  amended: "Corrected",
  death_recorded: "Death recorded",
  death_undone: "Death taken back",
  merged: "Merged",
  merge_undone: "Merge undone",
};

interface Kept {
  /** The patient that stays first, then those merged into it. */
  readonly ids: readonly string[];
  /** When the first presentation was recorded; null without one. */
  readonly firstSeen: Date | null;
}

/** How the registration came to what it says, latest first; of the merged ones too. */
export async function readRegistrationHistory(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  { ids, firstSeen }: Kept,
): Promise<RegistrationEvent[]> {
  const [stays = ""] = ids;
  const rows = await tx.patientEvent.findMany({
    where: { practiceId, OR: [{ patientId: { in: [...ids] } }, { otherPatientId: stays }] },
    orderBy: [{ at: "desc" }, { version: "desc" }, { patientId: "asc" }],
    select,
  });
  return rows.map((row) => {
    const changes = row.changes as Changes;
    const reassess = changes["dateOfBirth"] ?? changes["sexAtBirth"];
    return {
      id: `${row.patientId}-${row.version}`,
      at: momentOf(row.at, timeZone),
      by: row.by.name,
      what: whatHappened(row, stays),
      changes: inWords(changes),
      reason: row.reason,
      affectsAssessments: Boolean(reassess && firstSeen && firstSeen < row.at),
    };
  });
}

/** "Corrected"; "No. 17: Corrected" of a merged one; "No. 17 merged into this registration". */
function whatHappened(row: Row, stays: string): string {
  const what = words[row.kind as PatientEventKind];
  const ours = row.patientId === stays;
  if (row.other && ours) return `${what}: with No. ${row.other.number}`;
  if (row.other) return `${what}: No. ${row.patient.number} with this one`;
  return ours ? what : `No. ${row.patient.number}: ${what}`;
}

function inWords(changes: Changes): RegistrationEvent["changes"] {
  return [...registrationFields, "deceasedOn" as const].flatMap((field) => {
    const change = changes[field];
    if (!change) return [];
    return {
      label: registrationLabels[field],
      from: registrationText(field, change.from),
      to: registrationText(field, change.to),
    };
  });
}
