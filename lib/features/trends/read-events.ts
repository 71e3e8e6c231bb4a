import "server-only";
import type { FindingId } from "../../clinical/knowledge/findings.ts";
import { type Tier, tierLabels } from "../../clinical/knowledge/tiers.ts";
import type { Actor } from "../../platform/actor.ts";
import { dateText, dayOf, dayOfColumn, momentOf } from "../../platform/dates.ts";
import type { Tx } from "../../platform/db.ts";
import { diagnosisName } from "../outcomes/diagnosis-words.ts";
import type { Asked } from "./ask-again.ts";
import { imagingFindings, imagingText } from "./imaging.ts";
import { inOrder } from "./order.ts";
import type { TrendEvent } from "./view.ts";

interface Events {
  readonly events: TrendEvent[];
  readonly asked: Asked[];
}

type Placed = Omit<TrendEvent, "dayText"> & { readonly recordedAt: string };

/** What happened to the patient: presentations, imaging, confirmed diagnoses. */
export async function readEvents(
  tx: Tx,
  actor: Actor,
  patientIds: readonly string[],
): Promise<Events> {
  const { practiceId, timeZone } = actor;
  const presentations = await tx.presentation.findMany({
    where: { practiceId, patientId: { in: [...patientIds] } },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    select: { id: true, recordedAt: true, tier: true, incomplete: true },
  });
  const recorded = presentations.map(({ id, recordedAt, tier, incomplete }) => ({
    id,
    kind: "presentation" as const,
    day: dayOf(recordedAt, timeZone),
    dayOfEntry: false,
    text: presentationText(tier as Tier | null, incomplete),
    presentationId: id,
    recordedAt: recordedAt.toISOString(),
  }));
  const others = [
    ...(await imaging(tx, actor, patientIds)),
    ...(await diagnoses(tx, actor, patientIds)),
  ];
  return {
    events: inOrder([...recorded, ...others]).map(({ recordedAt: _order, ...event }) => ({
      ...event,
      dayText: dateText(event.day),
    })),
    asked: presentations.map(({ id, recordedAt, incomplete }) => ({
      presentationId: id,
      day: dayOf(recordedAt, timeZone),
      recordedAt: recordedAt.toISOString(),
      text: momentOf(recordedAt, timeZone).text,
      incomplete,
    })),
  };
}

function presentationText(tier: Tier | null, incomplete: boolean): string {
  const words = tier ? tierLabels[tier].name : "tier not known, the rules failed";
  return `Presentation recorded: ${words}${incomplete ? ", incomplete" : ""}`;
}

async function imaging(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  patientIds: readonly string[],
): Promise<Placed[]> {
  const rows = await tx.result.findMany({
    where: {
      practiceId,
      patientId: { in: [...patientIds] },
      finding: { in: [...imagingFindings] },
      coded: { not: null },
      replacedBy: { is: null },
    },
    select: {
      id: true,
      finding: true,
      coded: true,
      takenOn: true,
      recordedAt: true,
      presentationId: true,
    },
  });
  return rows.map(({ id, finding, coded, takenOn, recordedAt, presentationId }) => ({
    id,
    kind: "imaging",
    day: takenOn ? dayOfColumn(takenOn) : dayOf(recordedAt, timeZone),
    dayOfEntry: takenOn === null,
    text: imagingText(finding as FindingId, coded ?? ""),
    presentationId,
    recordedAt: recordedAt.toISOString(),
  }));
}

async function diagnoses(
  tx: Tx,
  { practiceId, timeZone }: Actor,
  patientIds: readonly string[],
): Promise<Placed[]> {
  const rows = await tx.diagnosisOutcome.findMany({
    where: {
      practiceId,
      patientId: { in: [...patientIds] },
      condition: { not: null },
      replacedBy: { is: null },
    },
    select: {
      id: true,
      condition: true,
      diagnosis: true,
      diagnosedOn: true,
      recordedAt: true,
      presentationId: true,
    },
  });
  return rows.map(({ id, condition, diagnosis, diagnosedOn, recordedAt, presentationId }) => ({
    id,
    kind: "diagnosis",
    day: diagnosedOn ? dayOfColumn(diagnosedOn) : dayOf(recordedAt, timeZone),
    dayOfEntry: diagnosedOn === null,
    text: `Diagnosis confirmed: ${diagnosisName({ condition: condition ?? "", diagnosis })}`,
    presentationId,
    recordedAt: recordedAt.toISOString(),
  }));
}
