import "server-only";
import { Prisma } from "../../../prisma/generated/client.ts";
import { investigations } from "../../clinical/knowledge/investigations.ts";
import type { Actor } from "../../platform/actor.ts";
import { recordAudit } from "../../platform/audit.ts";
import { momentOf, today } from "../../platform/dates.ts";
import { inPractice, type Tx } from "../../platform/db.ts";
import { requireAbility } from "../../platform/permissions.ts";
import { causeFound } from "../follow-up/cause-found.ts";
import { identitySelect, toPatientIdentity } from "../patients/to-patient-identity.ts";
import { inHandReasons } from "../presentations/decision-reasons.ts";
import { choiceLabel } from "./diagnosis-choices.ts";
import type { AtDiagnosisRow, PracticeYield, YieldRow } from "./view.ts";

/** Counts of the whole practice: what orders led to, and how patients were when a diagnosis was confirmed. */
export async function findPracticeYield(actor: Actor): Promise<PracticeYield> {
  requireAbility(actor, "yield.read");
  return inPractice(actor, async (tx) => {
    const yields = {
      investigations: await countOrders(tx, actor),
      atDiagnosis: await countAtDiagnosis(tx, actor),
      missing: await listMissing(tx, actor),
      missingCount: await tx.presentation.count({ where: withoutDiagnosis(actor) }),
      countedAt: momentOf(new Date(), actor.timeZone),
    };
    const detail = { presentations: yields.missing.map(({ presentationId }) => presentationId) };
    await recordAudit(tx, actor, "outcomes.listed", "list", null, detail);
    return yields;
  });
}

const labels = new Map<string, string>(investigations.map(({ id, label }) => [id, label]));

/**
 * Orders of an investigation are the loops opened for it; one that was entered in error is none, nor is what was done
 * in its place: that is another test, in words.
 */
async function countOrders(tx: Tx, { practiceId }: Actor): Promise<YieldRow[]> {
  const rows = await tx.$queryRaw<Omit<YieldRow, "label">[]>(Prisma.sql`
    select code as investigation,
           count(*)::int as orders,
           count(*) filter (where outcome is null)::int as open,
           count(*) filter (where outcome = 'cancer_found')::int as "cancerFound",
           count(*) filter (where outcome = 'other_serious_cause_found')::int as "otherSerious",
           count(*) filter (where outcome in ('not_found_explained', 'symptoms_persist'))::int as "notFound",
           count(*) filter (where outcome in ('declined_after_discussion', 'cancelled_and_replaced',
             'moved_away', 'died'))::int as otherwise
    from (
      select distinct recommendation.code, loop.id, loop.outcome
      from loop
      join recommendation on recommendation.practice_id = loop.practice_id
        and recommendation.loop_id = loop.id and recommendation.kind = 'investigation'
      where loop.practice_id = ${practiceId}::uuid
        and loop.outcome is distinct from 'entered_in_error'
        and (recommendation.decision = 'accepted' or recommendation.decline_reason = any (${[...inHandReasons]}))
    ) as ordered
    group by code
    order by orders desc, code`);
  return rows.map((row) => ({ ...row, label: labels.get(row.investigation) ?? row.investigation }));
}

/** One diagnosis of a presentation counts once, as it was recorded last, whoever recorded it twice. */
async function countAtDiagnosis(tx: Tx, { practiceId }: Actor): Promise<AtDiagnosisRow[]> {
  const rows = await tx.$queryRaw<AtDiagnosisRow[]>(Prisma.sql`
    select condition,
           count(*)::int as diagnoses,
           count(*) filter (where walking = 'walks')::int as walks,
           count(*) filter (where walking = 'gait_disturbance')::int as "gaitDisturbed",
           count(*) filter (where walking = 'unable_to_walk')::int as "cannotWalk",
           count(*) filter (where walking = 'not_known')::int as "walkingNotKnown",
           count(*) filter (where continence = 'no_new_disturbance')::int as continent,
           count(*) filter (where continence in ('bladder', 'bowel', 'bladder_and_bowel'))::int as disturbed,
           count(*) filter (where continence = 'not_known')::int as "continenceNotKnown"
    from (
      select distinct on (presentation_id, condition, in_words) condition, walking, continence
      from diagnosis_outcome recorded
      cross join lateral (
        select case condition when 'other' then lower(btrim(diagnosis)) end as in_words) as named
      where practice_id = ${practiceId}::uuid and condition is not null
        and not exists (
          select from diagnosis_outcome later
          where later.practice_id = recorded.practice_id and later.replaces_id = recorded.id)
      order by presentation_id, condition, in_words, recorded_at desc, id desc
    ) as once
    group by condition
    order by diagnoses desc, condition`);
  return rows.map((row) => ({ ...row, condition: choiceLabel("condition", row.condition) }));
}

const mostListed = 100;

function withoutDiagnosis({ practiceId }: Actor) {
  return {
    practiceId,
    loops: { some: { outcome: { in: [...causeFound] } } },
    diagnoses: { none: { condition: { not: null }, replacedBy: { is: null } } },
  } satisfies Prisma.PresentationWhereInput;
}

async function listMissing(tx: Tx, actor: Actor): Promise<PracticeYield["missing"]> {
  const { timeZone } = actor;
  const found = await tx.presentation.findMany({
    where: withoutDiagnosis(actor),
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
    take: mostListed,
    select: {
      id: true,
      recordedAt: true,
      patient: { select: identitySelect },
      loops: {
        where: { outcome: { in: [...causeFound] } },
        orderBy: { closedAt: "asc" },
        take: 1,
        select: { closedAt: true },
      },
    },
  });
  const day = today(timeZone);
  return found.map(({ id, recordedAt, patient, loops: [first] }) => ({
    presentationId: id,
    patient: toPatientIdentity(patient, day),
    closedAt: momentOf(first?.closedAt ?? recordedAt, timeZone),
  }));
}
